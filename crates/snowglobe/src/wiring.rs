//! Makes the cloud out of its parts: the only place that knows them all.

use std::path::PathBuf;
use std::sync::Arc;

use fabric::{Fabric, FabricConfig};
use front::{Front, Limits, Listening};
use kernel::certificates::Keepers;
use kernel::{Cloud, CloudOptions, Service, Timestamp};
use sandbox::{Sandbox, SandboxConfig};
use store::{Options, Store};
use tokio::net::{TcpListener, UdpSocket};

use crate::admin::AdminPaths;
use crate::authority::{self, Authority};
use crate::certificates::OwnDns;
use crate::cli::{ServerOptions, default_data_dir};
use crate::egress;
use crate::names::{Disturbable, Names, PublicSide};
use crate::network_services::NetworkServices;
use crate::outlets::Outlets;
use crate::planes::Planes;
use crate::standing::Ground;
use crate::state_dir::StateDir;

/// A running cloud.
pub struct Running {
    cloud: Arc<Cloud>,
    front: Arc<Front>,
    parts: Parts,
    /// Removed last: an ephemeral cloud's files.
    state: StateDir,
}

struct Parts {
    ec2: Arc<ec2::Ec2>,
    elbv2: Arc<elbv2::Elbv2>,
    fabric: Arc<Fabric>,
    dns: Arc<dns::Server>,
}

impl Running {
    /// Err says what is wrong and its cure; nothing is left running then.
    pub async fn start(options: &ServerOptions, ground: Ground) -> Result<Running, String> {
        // Bound first, so that a port in use costs nothing else.
        let listener = TcpListener::bind(options.listen).await.map_err(|e| in_use("--listen", options.listen, &e))?;
        let dns_tcp =
            TcpListener::bind(options.dns_listen).await.map_err(|e| in_use("--dns-listen", options.dns_listen, &e))?;
        let dns_udp =
            UdpSocket::bind(options.dns_listen).await.map_err(|e| in_use("--dns-listen", options.dns_listen, &e))?;
        let state = StateDir::open(options.data_dir.as_deref())?;
        let store = Store::open(Options { directory: options.data_dir.as_ref().map(|dir| dir.join("store")) })
            .map_err(|e| e.to_string())?;
        let clock = store.clock(options.time_scale).map_err(|e| e.to_string())?;
        let cloud = Cloud::new(CloudOptions { store, clock }).map_err(|e| e.to_string())?;
        let authority = open_authority(options, &state)?;
        let sandbox = Arc::new(start_sandbox(&state, &authority, &ground)?);
        let fabric = Arc::new(start_fabric(state.path(), options.strict_network, &ground)?);

        egress::check_block(&options.egress, fabric.block())?;
        fabric.set_outlets(egress::outlets(&options.egress));
        let outlets = Arc::new(Outlets::new(cloud.clone(), options.egress.clone(), fabric.block()));

        let names = Arc::new(Names::new(fabric.front_door_address(), options.egress.clone()));
        let directory = Arc::new(dns::Directory::new(names.clone()));
        let hops = crate::names::hops(cloud.clone());
        let zones = Arc::new(Disturbable { directory: directory.clone(), cloud: cloud.clone() });
        let dns = Arc::new(dns::Server::new(zones, dns::Limits::default(), Some(hops)));
        let network_services =
            Arc::new(NetworkServices::new(cloud.clone(), directory.clone(), dns.clone(), &authority, outlets)?);

        let ec2 = ec2::Ec2::new(fabric.clone(), sandbox.clone(), {
            let services = network_services.clone();
            Arc::new(move |network, info| {
                let services = services.clone();
                Box::pin(async move { services.start(network, info).await })
            })
        });
        let acm = acm::Acm::new(authority.clone(), Arc::new(OwnDns(options.dns_listen)));
        let elbv2 = elbv2::Elbv2::new(fabric.clone());
        let iam = Arc::new(iam::Iam::default());
        let outside = Arc::new(PublicSide::new(fabric.clone()));
        let route53 = route53::Route53::new(directory.clone(), outside).map_err(|e| e.to_string())?;
        let autoscaling = Arc::new(autoscaling::Autoscaling::default());
        let cloudformation = Arc::new(cloudformation::Cloudformation::default());
        let cloudwatch = Arc::new(cloudwatch::Cloudwatch::default());
        let bodies = state.path().join("bodies");
        let blobs = blobs::Blobs::open(bodies.clone(), options.data_dir.is_some())
            .map_err(|e| format!("{}: {e}", bodies.display()))?;
        let s3 = s3::S3::new(blobs);
        let dynamodb = Arc::new(dynamodb::Dynamodb::default());
        let services: Vec<Service> = vec![
            acm::service(acm.clone()),
            autoscaling::service(autoscaling.clone()),
            cloudformation::service(cloudformation.clone()),
            cloudwatch::service(cloudwatch.clone()),
            dynamodb::service(dynamodb.clone()),
            dynamodb::streams::service(dynamodb.clone()),
            ec2::service(ec2.clone()),
            elbv2::service(elbv2.clone()),
            iam::service(iam.clone()),
            route53::service(route53.clone()),
            s3::service(s3.clone()),
            ssm::service(Arc::default()),
            sts::service(Arc::default()),
        ];
        cloud.install(services);
        cloud.install_certificates(Arc::new(Keepers(vec![acm::certificates(), iam::certificates()])));
        cloud.install_identity(iam.identity(&cloud));
        names.set_balancers(elbv2.clone());

        let planes = Planes { ec2: ec2.clone() };
        let admin = Arc::new(AdminPaths {
            cloud: cloud.clone(),
            fabric: fabric.clone(),
            ground,
            server: options.clone(),
            planes,
            elbv2: elbv2.clone(),
            authority: authority.clone(),
        });
        let host_planes: Vec<Arc<dyn front::HostPlane>> = vec![
            Arc::new(crate::planes::BalancerHosts(elbv2.clone())),
            Arc::new(crate::planes::WaitHandles(cloud.clone())),
        ];
        let front = Front::new(cloud.clone(), Some(admin), host_planes, Limits::default());
        network_services.set_front(front.clone());
        directory.set_host_origins(options.dns_clients.origins());
        tokio::spawn(network_services.clone().follow_attributes());

        ec2::start(ec2.clone(), cloud.clone());
        elbv2::start(elbv2.clone(), cloud.clone());
        route53::start(route53, cloud.clone());
        cloudwatch::start(cloudwatch, cloud.clone());
        autoscaling::start(autoscaling, cloud.clone());
        cloudformation::start(&cloudformation, &cloud);
        s3::start(s3, cloud.clone());
        dynamodb::start(&dynamodb, &cloud);
        drop(cloud.store.run(cloud.clock.clone()));

        dns.add_udp(dns_udp, dns::View::Host);
        dns.add_tcp(dns_tcp, dns::View::Host);
        acm::start(acm, cloud.clone());
        tokio::spawn(front.clone().serve(listener, Listening::Either(network_services.tls()), true));
        Ok(Running { cloud, front, parts: Parts { ec2, elbv2, fabric, dns }, state })
    }

    /// The cloud's time.
    pub fn now(&self) -> Timestamp {
        self.cloud.clock.now()
    }

    /// Ends requests, instances, networks and the store, in this order. Nothing stays running or mounted.
    pub async fn stop(self) {
        self.front.stop().await;
        self.parts.dns.shutdown().await;
        self.parts.elbv2.stop().await;
        self.parts.ec2.stop().await;
        if let Err(error) = self.parts.fabric.close().await {
            eprintln!("the networks did not end in order: {error}");
        }
        self.cloud.store.shutdown().await;
        self.state.close();
    }
}

fn in_use(option: &str, address: std::net::SocketAddr, error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::AddrInUse => format!(
            "{address} is in use by another program: stop it, or choose another address with {option} \
             (see who with `ss -lntup 'sport = :{}'`)",
            address.port()
        ),
        std::io::ErrorKind::PermissionDenied => {
            format!("{address}: not permitted; choose a port above 1023 with {option}, or run as root")
        }
        _ => format!("{address}: {error}"),
    }
}

/// An ephemeral cloud uses the installation's authority, if there is one, so that what was told to trust it does here too.
fn open_authority(options: &ServerOptions, state: &StateDir) -> Result<Arc<Authority>, String> {
    let data_dir = options.data_dir.clone().unwrap_or_else(default_data_dir);
    let directory = authority::directory_of(&data_dir);
    if options.data_dir.is_none() && !Authority::exists(&directory) {
        return Authority::open(&authority::directory_of(&state.path()));
    }
    Authority::open(&directory)
}

fn start_sandbox(state: &StateDir, authority: &Authority, ground: &Ground) -> Result<Sandbox, String> {
    if let Err(refusal) = ground {
        let directory = state.path().join("instances");
        return Sandbox::refusing(&directory, refusal.to_string()).map_err(|e| format!("{}: {e}", directory.display()));
    }
    let mut config = SandboxConfig::new(state.path().join("instances"));
    config.extra_certificates = vec![authority.certificate_pem().to_owned()];
    Sandbox::new(config).map_err(|e| format!("instances cannot run here: {e} (see `snowglobe doctor`)"))
}

fn start_fabric(state: PathBuf, strict_network: bool, ground: &Ground) -> Result<Fabric, String> {
    let config =
        FabricConfig { state_dir: state.join("fabric"), lock_dir: fabric::MACHINE_LOCK_DIR.into(), strict_network };
    let fabric = match ground {
        Ok(_) => Fabric::new(config),
        Err(refusal) => Fabric::refusing(config, refusal.to_string()),
    };
    fabric.map_err(|e| format!("networks cannot be made here: {e} (see `snowglobe doctor`)"))
}
