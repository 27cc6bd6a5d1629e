//! The running cloud: its services, store, clock, identity, tracks and faults.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use schema::{Error, Operation, Result, Struct};
use store::Store;

use crate::certificates::Certificates;
use crate::credentials::Sealer;
use crate::ctx::Ctx;
use crate::fault::Faults;
use crate::hints::Hints;
use crate::identity::{AuthorizationRequest, Identity};
use crate::meter::{Edge, Kind, Meters, Passed};
use crate::principal::Principal;
use crate::service::{Registered, Service};
use crate::track::{Track, Tracks};
use crate::validation;
use clock::Clock;

pub struct Cloud {
    pub store: Store,
    pub clock: Clock,
    pub tracks: Tracks,
    pub meters: Meters,
    pub faults: Faults,
    pub hints: Hints,
    /// Makes and opens temporary credentials.
    pub sealer: Sealer,
    services: OnceLock<HashMap<&'static str, Service>>,
    identity: OnceLock<Arc<dyn Identity>>,
    certificates: OnceLock<Arc<dyn Certificates>>,
}

pub struct CloudOptions {
    pub store: Store,
    pub clock: Clock,
}

impl Cloud {
    /// Reads (or makes, on a new store) the installation's secrets. Services are added by `install`.
    pub fn new(options: CloudOptions) -> Result<Arc<Cloud>> {
        let sealer = Sealer::load(&options.store)?;
        Ok(Arc::new(Cloud {
            store: options.store,
            clock: options.clock,
            tracks: Tracks::default(),
            meters: Meters::default(),
            faults: Faults::default(),
            hints: Hints::default(),
            sealer,
            services: OnceLock::new(),
            identity: OnceLock::new(),
            certificates: OnceLock::new(),
        }))
    }

    /// Sets the services, once.
    pub fn install(&self, services: Vec<Service>) {
        let by_name = services.into_iter().map(|service| (service.info.name, service)).collect();
        assert!(self.services.set(by_name).is_ok(), "services are installed once");
    }

    /// Sets who knows keys and policies, once. Without it only the account's root may call (as in a service's own
    /// tests).
    pub fn install_identity(&self, identity: Arc<dyn Identity>) {
        assert!(self.identity.set(identity).is_ok(), "an identity is installed once");
    }

    /// Sets who keeps certificates, once.
    pub fn install_certificates(&self, certificates: Arc<dyn Certificates>) {
        assert!(self.certificates.set(certificates).is_ok(), "a keeper of certificates is installed once");
    }

    pub fn certificates(&self) -> Option<&Arc<dyn Certificates>> {
        self.certificates.get()
    }

    pub fn service(&self, name: &str) -> Option<&Service> {
        self.services.get()?.get(name)
    }

    pub fn services(&self) -> impl Iterator<Item = &Service> {
        self.services.get().into_iter().flat_map(HashMap::values)
    }

    pub fn identity(&self) -> Option<&Arc<dyn Identity>> {
        self.identity.get()
    }

    pub fn registered(&self, operation: &Operation) -> Result<&Registered> {
        let found = self.service(operation.service).and_then(|service| service.operation(operation.name));
        found.ok_or_else(|| Error::not_implemented(format_args!("{} {}", operation.service, operation.name)))
    }

    /// Runs one operation: validates the input, authorizes the principal, gives faults their chance, records the hop.
    pub async fn dispatch(
        self: &Arc<Cloud>,
        cx: Ctx,
        operation: &'static Operation,
        input: Box<dyn Struct>,
    ) -> Result<Box<dyn Struct>> {
        let started = clock::wall::now();
        let hop = (cx.from.clone(), cx.trace.clone(), cx.account.clone(), cx.region);
        let result = self.run(cx, operation, input).await;
        let edge = Edge {
            kind: Kind::Api,
            scope: format!("{}/{}", hop.2, hop.3),
            from: hop.0.to_string(),
            to: operation.service.to_owned(),
        };
        self.meters.add(edge, &Passed::one(started.elapsed(), result.is_err()));
        self.tracks.record(|| Track {
            at: self.clock.now(),
            from: hop.0.to_string(),
            to: operation.service.to_owned(),
            what: operation.name.to_owned(),
            detail: format!("{} {}", hop.2, hop.3),
            bytes: 0,
            latency: started.elapsed(),
            result: result.as_ref().map_or_else(|error| error.code.to_string(), |_| "ok".to_owned()),
            failed: result.is_err(),
            trace: hop.1.to_string(),
        });
        result
    }

    async fn run(&self, mut cx: Ctx, operation: &'static Operation, input: Box<dyn Struct>) -> Result<Box<dyn Struct>> {
        let registered = self.registered(operation)?;
        let service = self.service(operation.service);
        let service = service.ok_or_else(|| Error::internal("a registered operation has a service"))?;
        self.faults.disturb(operation.service, operation.name).await?;
        self.authorize(&cx, service, operation, input.as_ref())?;
        match service.validation {
            Some(validation) => validation(input.as_ref())?,
            None => validation::validate(service.info, input.as_ref())?,
        }
        cx.from = Arc::from(operation.service);
        (registered.handler)(cx, input).await
    }

    /// AWS decides whether the caller may at all before it looks at the values.
    fn authorize(&self, cx: &Ctx, service: &Service, operation: &'static Operation, input: &dyn Struct) -> Result<()> {
        let identity = self.identity();
        if let Some(identity) = identity {
            identity.note_use(cx, service.info);
        }
        // The handler decides by a policy on the resource, or everyone may.
        if operation.action.is_empty() {
            return Ok(());
        }
        match (identity, &cx.principal) {
            (_, Principal::Root { .. }) => Ok(()),
            (Some(_), Principal::Service { .. }) => Ok(()),
            (Some(identity), _) => {
                let own = match service.asks {
                    Some(asks) => asks(cx, operation, input)?,
                    None => None,
                };
                let asks = own.unwrap_or_else(|| crate::identity::asks(cx, operation, input));
                let question = AuthorizationRequest::of(service.info, asks);
                identity.authorize(cx, &AuthorizationRequest { input: Some(input), ..question })
            }
            (None, _) => Err(Error::client("AccessDenied", "No identity is installed.").with_status(403)),
        }
    }
}
