//! Where the cloud's networks meet: a namespace with a link to every network that has public addresses, and a route
//! for each address that can be reached. So one network's instances reach another's public addresses by the kernel
//! alone, judged by the groups on both sides, silent or refused as they would be on AWS.

use std::sync::Mutex;

use std::net::Ipv4Addr;

use crate::addresses::{EXCHANGE, GATEWAY};
use crate::core::lock;
use crate::error::{FabricError, Result};
use crate::link::{self, Hop};
use crate::namespace::Namespace;
use crate::net::Ipv4Net;
use crate::wiring;

const FIRST_INDEX: u32 = 1000;

pub(crate) struct Exchange {
    namespace: Namespace,
    last_index: Mutex<u32>,
}

impl Exchange {
    pub(crate) fn start() -> Result<Exchange> {
        let namespace = Namespace::start("exchange", |inside| wiring::prepare_router(inside, &[]))?;
        Ok(Exchange { namespace, last_index: Mutex::new(FIRST_INDEX) })
    }

    /// Links a network's router; the answer names the link.
    pub(crate) fn join(&self, router: &Namespace, block: Ipv4Net) -> Result<u32> {
        let index = {
            let mut last_index = lock(&self.last_index);
            *last_index += 1;
            *last_index
        };
        let far = router.duplicate_handle().map_err(FabricError::system("name a router"))?;
        self.namespace.run(move |inside| wiring::plug_exchange(inside, index, &far))??;
        router.run(move |inside| wiring::route_to_exchange(inside, EXCHANGE, block))??;
        Ok(index)
    }

    pub(crate) fn leave(&self, link: u32) -> Result<()> {
        self.namespace.run(move |inside| {
            // The link went already if its router did.
            let _ = link::delete_link(&mut inside.route, link);
        })
    }

    pub(crate) fn route(&self, public: Ipv4Addr, link: u32) -> Result<()> {
        let hop = Hop::Gateway(GATEWAY, link);
        let added = self
            .namespace
            .run(move |inside| link::add_route(&mut inside.route, Ipv4Net::new(public, 32), hop, None))?;
        added.map_err(FabricError::system(format!("route {public}")))
    }

    pub(crate) fn unroute(&self, public: Ipv4Addr) -> Result<()> {
        self.namespace.run(move |inside| {
            let _ = link::delete_route(&mut inside.route, Ipv4Net::new(public, 32));
        })
    }
}
