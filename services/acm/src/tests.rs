use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use api_acm::types::{
    CertificateDetail, DeleteCertificateRequest, DescribeCertificateRequest, ImportCertificateRequest,
    RequestCertificateRequest,
};
use api_acm::{DeleteCertificate, DescribeCertificate, ImportCertificate, RequestCertificate};
use kernel::certificates::{self, CertificateState};
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region, Result, Timestamp};
use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair};
use store::{Options, Store};

use crate::{Acm, Issuer, Order, Resolver, Signed, validate};

/// Signs with a key of its own.
struct Authority {
    key: KeyPair,
    params: CertificateParams,
    der: Vec<u8>,
}

impl Authority {
    fn new() -> Authority {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let der = params.self_signed(&key).expect("a certificate").der().to_vec();
        Authority { key, params, der }
    }

    fn leaf(&self, names: &[String], key: &KeyPair) -> rcgen::Certificate {
        let params = CertificateParams::new(names.to_vec()).expect("names");
        params.signed_by(key, &rcgen::Issuer::from_params(&self.params, &self.key)).expect("signed")
    }
}

impl Issuer for Authority {
    fn sign(&self, order: &Order) -> Result<Signed> {
        let key = KeyPair::try_from(order.key.as_slice()).expect("a key");
        let leaf = self.leaf(&order.names, &key).der().to_vec();
        Ok(Signed { leaf, chain: vec![self.der.clone()] })
    }
}

#[derive(Default)]
struct Records(Mutex<HashMap<String, String>>);

impl Resolver for Records {
    fn cname<'a>(&'a self, name: &'a str) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'a>> {
        let found = self.0.lock().expect("no panic").get(name).cloned();
        Box::pin(std::future::ready(found))
    }
}

struct World {
    acm: Arc<Acm>,
    records: Arc<Records>,
    cx: Ctx,
}

fn world() -> World {
    let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a new store takes its secrets");
    let records = Arc::<Records>::default();
    let acm = Acm::new(Arc::new(Authority::new()), records.clone());
    cloud.install(vec![crate::service(acm.clone())]);
    let account = Account::default_account();
    let cx = Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account });
    World { acm, records, cx }
}

fn order(domain: &str, algorithm: &str) -> RequestCertificateRequest {
    RequestCertificateRequest {
        domain_name: Some(domain.to_owned()),
        validation_method: Some("DNS".to_owned()),
        key_algorithm: Some(algorithm.to_owned()),
        ..Default::default()
    }
}

impl World {
    async fn request(&self, input: RequestCertificateRequest) -> Result<String> {
        Ok(self.cx.call::<RequestCertificate>(input).await?.certificate_arn.expect("an ARN"))
    }

    async fn describe(&self, arn: &str) -> CertificateDetail {
        let input = DescribeCertificateRequest { certificate_arn: Some(arn.to_owned()) };
        self.cx.call::<DescribeCertificate>(input).await.expect("described").certificate.expect("a certificate")
    }

    /// Puts the records in place that the certificate asks for.
    async fn prove(&self, arn: &str) {
        for validation in self.describe(arn).await.domain_validation_options.expect("validations") {
            let record = validation.resource_record.expect("a record");
            let (name, value) = (record.name.expect("a name"), record.value.expect("a value"));
            self.records.0.lock().expect("no panic").insert(name, value);
        }
    }

    /// Requests a certificate and has it issued.
    async fn issued(&self, domain: &str, algorithm: &str) -> String {
        let arn = self.request(order(domain, algorithm)).await.expect("requested");
        self.cx.clock().advance(Duration::from_secs(2));
        self.prove(&arn).await;
        validate::look_at(&self.acm, &self.cx, &arn).await.expect("looked at");
        arn
    }
}

#[tokio::test]
async fn a_request_is_issued_once_its_records_resolve() {
    let world = world();
    let mut input = order("Www.Example.com", "EC_prime256v1");
    input.subject_alternative_names = Some(vec!["*.example.com".to_owned(), "example.com".to_owned()]);
    let arn = world.request(input).await.expect("requested");
    let early = world.describe(&arn).await;
    assert_eq!(early.status.as_deref(), Some("PENDING_VALIDATION"));
    assert!(early.domain_validation_options.expect("validations").iter().all(|v| v.resource_record.is_none()));
    world.cx.clock().advance(Duration::from_secs(2));
    let shown = world.describe(&arn).await.domain_validation_options.expect("validations");
    assert_eq!(shown[1].resource_record, shown[2].resource_record, "a domain and its wildcard share a record");
    assert_ne!(shown[0].resource_record, shown[1].resource_record);
    validate::look_at(&world.acm, &world.cx, &arn).await.expect("looked at");
    assert_eq!(world.describe(&arn).await.status.as_deref(), Some("PENDING_VALIDATION"));
    world.prove(&arn).await;
    validate::look_at(&world.acm, &world.cx, &arn).await.expect("looked at");
    let detail = world.describe(&arn).await;
    assert_eq!(detail.status.as_deref(), Some("ISSUED"));
    assert_eq!(detail.key_algorithm.as_deref(), Some("EC_prime256v1"));
    assert_eq!(detail.subject_alternative_names.expect("names"), ["www.example.com", "*.example.com", "example.com"]);
}

#[tokio::test]
async fn the_key_of_every_algorithm_fits_its_certificate() {
    let world = world();
    for algorithm in ["RSA_2048", "EC_prime256v1", "EC_secp384r1"] {
        let arn = world.issued("a.example.com", algorithm).await;
        let keeper = crate::certificates();
        let reader = world.cx.read();
        assert_eq!(keeper.state(&reader, &world.cx, &arn).expect("read"), CertificateState::Usable);
        let keyed = keeper.load(&reader, &world.cx, &arn).expect("read").expect("usable");
        assert_eq!((keyed.chain.len(), keyed.names.as_slice()), (1, &["a.example.com".to_owned()][..]));
        let key = rustls_pki_types::PrivateKeyDer::try_from(keyed.key.as_slice()).expect("a key");
        let signer = rustls::crypto::ring::sign::any_supported_type(&key).expect("a signer");
        let public = signer.public_key().expect("a public key").to_vec();
        assert_eq!(Some(public), crate::facts::public_key(&keyed.chain[0]), "{algorithm}");
    }
}

#[tokio::test]
async fn a_request_times_out_after_72_hours() {
    let world = world();
    let arn = world.request(order("a.example.com", "EC_prime256v1")).await.expect("requested");
    world.cx.clock().advance(Duration::from_secs(72 * 3600));
    validate::look_at(&world.acm, &world.cx, &arn).await.expect("looked at");
    assert_eq!(world.describe(&arn).await.status.as_deref(), Some("VALIDATION_TIMED_OUT"));
}

#[tokio::test]
async fn the_same_token_within_an_hour_makes_one_certificate() {
    let world = world();
    let with_token = |domain: &str| RequestCertificateRequest {
        idempotency_token: Some("token".to_owned()),
        ..order(domain, "EC_prime256v1")
    };
    let first = world.request(with_token("a.example.com")).await.expect("requested");
    assert_eq!(world.request(with_token("a.example.com")).await.expect("requested"), first);
    assert_ne!(world.request(with_token("b.example.com")).await.expect("requested"), first);
    world.cx.clock().advance(Duration::from_secs(3601));
    assert_ne!(world.request(with_token("a.example.com")).await.expect("requested"), first);
}

#[tokio::test]
async fn a_request_is_refused_with_its_reason() {
    let world = world();
    let refused = async |input: RequestCertificateRequest, code: &str| {
        let error = world.request(input).await.expect_err(code);
        assert!(error.is(code), "{error}");
    };
    let email = RequestCertificateRequest { validation_method: None, ..order("a.example.com", "RSA_2048") };
    refused(email, "NotImplemented").await;
    refused(order("a.example.com", "RSA_4096"), "InvalidParameterException").await;
    let names = (0..10).map(|n| format!("n{n}.example.com")).collect();
    let many =
        RequestCertificateRequest { subject_alternative_names: Some(names), ..order("a.example.com", "RSA_2048") };
    refused(many, "LimitExceededException").await;
    let reserved = world.request(order("a.elb.amazonaws.com", "RSA_2048")).await.expect("taken");
    let detail = world.describe(&reserved).await;
    assert_eq!(detail.status.as_deref(), Some("FAILED"));
    assert_eq!(detail.failure_reason.as_deref(), Some("DOMAIN_NOT_ALLOWED"));
}

#[tokio::test]
async fn a_certificate_in_use_is_not_deleted_and_is_renewed() {
    let world = world();
    let arn = world.issued("a.example.com", "EC_prime256v1").await;
    let serial = world.describe(&arn).await.serial;
    validate::renew(&world.acm, &world.cx, &arn).await.expect("looked at");
    assert_eq!(world.describe(&arn).await.serial, serial, "nobody uses it");
    let (cx, of) = (world.cx.clone(), arn.clone());
    world.cx.write(move |writer| certificates::put_user(writer, &cx, &of, "l", "arn:lb")).await.expect("written");
    assert_eq!(world.describe(&arn).await.in_use_by.expect("users"), ["arn:lb"]);
    let delete = || {
        let input = DeleteCertificateRequest { certificate_arn: Some(arn.clone()) };
        world.cx.call::<DeleteCertificate>(input)
    };
    assert!(delete().await.expect_err("in use").is("ResourceInUseException"));
    let after = world.describe(&arn).await.not_after.expect("an end").secs();
    assert!(validate::due(&world.cx.cloud, Timestamp::wall().secs()).is_empty());
    assert_eq!(validate::due(&world.cx.cloud, after - 44 * 86_400), std::slice::from_ref(&arn));
    validate::renew(&world.acm, &world.cx, &arn).await.expect("renewed");
    let renewed = world.describe(&arn).await;
    assert_ne!(renewed.serial, serial);
    assert_eq!(renewed.renewal_summary.expect("a summary").renewal_status.as_deref(), Some("SUCCESS"));
    let (cx, of) = (world.cx.clone(), arn.clone());
    world.cx.write(move |writer| certificates::delete_user(writer, &cx, &of, "l")).await.expect("written");
    delete().await.expect("deleted");
    assert!(delete().await.expect_err("gone").is("ResourceNotFoundException"));
    assert!(validate::due(&world.cx.cloud, after).is_empty());
}

#[tokio::test]
async fn what_is_imported_must_fit_together() {
    let world = world();
    let authority = Authority::new();
    let (key, other) = (KeyPair::generate().expect("a key"), KeyPair::generate().expect("a key"));
    let names = ["i.example.com".to_owned()];
    let alone = CertificateParams::new(names.to_vec()).expect("names").self_signed(&key).expect("signed").pem();
    let signed = authority.leaf(&names, &key).pem();
    let root = crate::pem::certificate(&authority.der);
    let stranger = crate::pem::certificate(&Authority::new().der);
    let import = async |certificate: &str, key: &KeyPair, chain: Option<&str>| {
        let bytes = |text: &str| text.as_bytes().to_vec().into();
        let input = ImportCertificateRequest {
            certificate: Some(bytes(certificate)),
            private_key: Some(bytes(&key.serialize_pem())),
            certificate_chain: chain.map(bytes),
            ..Default::default()
        };
        world.cx.call::<ImportCertificate>(input).await
    };
    let refused = async |certificate: &str, key: &KeyPair, chain: Option<&str>, words: &str| {
        let error = import(certificate, key, chain).await.expect_err(words);
        assert!(error.is("ValidationException") && error.message.contains(words), "{error}");
    };
    refused("hello", &key, None, "valid PEM format").await;
    refused(&format!("{alone}{alone}"), &key, None, "more than one certificate").await;
    refused(&alone, &other, None, "does not match").await;
    refused(&signed, &key, None, "not a valid self signed").await;
    refused(&signed, &key, Some(&stranger), "with the certificate chain").await;
    refused(&signed, &key, Some("chain"), "chain is not in a valid PEM format").await;
    for (certificate, chain) in [(&alone, None), (&signed, Some(root.as_str()))] {
        let arn = import(certificate, &key, chain).await.expect("imported").certificate_arn.expect("an ARN");
        let detail = world.describe(&arn).await;
        assert_eq!((detail.r#type.as_deref(), detail.status.as_deref()), (Some("IMPORTED"), Some("ISSUED")));
        assert_eq!(detail.subject_alternative_names.expect("names"), names);
    }
}
