//! Sockets that are not plain loopback ones: the public side's fixed source address, and targets that cannot be reached.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use balancer::{
    Action, Boxed, Cidr, Condition, Counter, FixedResponse, HealthState, Listening, Loopback, NodeSpec, Rule, Sockets,
    Source, Transforms,
};
use clock::Clock;
use tokio::net::TcpStream;

use crate::support::{Backend, Rig, config, get};

const PUBLIC: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);

/// Loopback whose clients come from the internet, and whose targets can be made unreachable.
#[derive(Default)]
struct Internet {
    unreachable: AtomicBool,
}

impl Sockets for Internet {
    fn listen<'a>(&'a self, node: &'a NodeSpec, port: u16) -> Boxed<'a, io::Result<Vec<Listening>>> {
        Box::pin(async move {
            let sockets = Loopback.listen(node, port).await?;
            Ok(sockets.into_iter().map(|s| Listening { source: Source::Fixed(PUBLIC), ..s }).collect())
        })
    }

    fn connect<'a>(
        &'a self,
        node: &'a NodeSpec,
        dest: SocketAddrV4,
        timeout: Duration,
    ) -> Boxed<'a, io::Result<TcpStream>> {
        match self.unreachable.load(Ordering::SeqCst) {
            true => Box::pin(async { Err(io::ErrorKind::TimedOut.into()) }),
            false => Loopback.connect(node, dest, timeout),
        }
    }
}

#[tokio::test]
async fn public_clients_appear_with_the_address_that_the_sockets_tell() {
    let backend = Backend::named("a").await;
    let mut config = config(vec![backend.target("a")]);
    let source = Condition::SourceIp(vec![Cidr { address: PUBLIC, prefix: 32 }]);
    let path = Condition::PathPattern(vec!["/rule".into()]);
    let action = Action::FixedResponse(FixedResponse { status: 418, content_type: String::new(), body: String::new() });
    config.listeners[0].rules =
        vec![Rule { priority: 1, conditions: vec![source, path], action, transforms: Transforms::default() }];
    let rig = Rig::over(config, Clock::real(), None, Arc::new(Internet::default())).await;
    assert_eq!(rig.get("/rule").await.status, 418);
    assert_eq!(rig.get("/").await.text(), "a");
    assert_eq!(backend.seen()[0].field("x-forwarded-for").as_deref(), Some("203.0.113.1"));
}

#[tokio::test]
async fn a_target_that_cannot_be_reached_is_504_and_a_connection_error() {
    let backend = Backend::named("a").await;
    let sockets = Arc::new(Internet::default());
    let rig = Rig::over(config(vec![backend.target("a")]), Clock::real(), None, sockets.clone()).await;
    rig.until(|states| states == [HealthState::Healthy]).await;
    sockets.unreachable.store(true, Ordering::SeqCst);
    let mut client = rig.connect().await;
    assert_eq!(client.ask(&get("/")).await.status, 504);
    let metrics = rig.balancer.take_metrics();
    assert_eq!(metrics.total(Counter::TargetConnectionErrorCount), 1);
    assert_eq!(metrics.total(Counter::Elb504), 1);
    sockets.unreachable.store(false, Ordering::SeqCst);
    assert_eq!(client.ask(&get("/")).await.status, 200);
}
