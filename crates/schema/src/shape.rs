//! The static tables: a service, its operations, the shapes that they exchange.

/// A service of AWS, as its model describes it.
pub struct Service {
    /// The name that the project uses: `ec2`, `elbv2`, `cloudformation`.
    pub name: &'static str,
    /// `elasticloadbalancing`: the name in a credential scope and in front of IAM actions.
    pub signing_name: &'static str,
    /// `elasticloadbalancing`: the first label of its endpoints.
    pub endpoint_prefix: &'static str,
    /// `Elastic Load Balancing v2`: the model's service id.
    pub service_id: &'static str,
    /// What its clients may send; the first is the model's choice.
    pub protocols: &'static [Protocol],
    pub api_version: &'static str,
    /// What stands before the dot in `X-Amz-Target`; empty unless a JSON protocol.
    pub target_prefix: &'static str,
    pub xml_namespace: &'static str,
    /// The service has one endpoint for all Regions (IAM, Route 53).
    pub global: bool,
    /// Errors of JSON protocols carry the older query codes (`awsQueryCompatible`).
    pub query_compatible: bool,
    /// Every operation of the model, sorted, implemented or not.
    pub all_operations: &'static [&'static str],
    /// The implemented ones, sorted by name.
    pub operations: &'static [&'static Operation],
    pub errors: &'static [&'static Error],
    /// REST protocols: where each operation of the model is, implemented or not. Empty for others.
    pub routes: &'static [Route],
}

/// Where an operation of a REST protocol is.
pub struct Route {
    pub method: &'static str,
    /// With its labels and constant query, as in `Operation::uri`.
    pub uri: &'static str,
    pub operation: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Query,
    Ec2,
    RestXml,
    RestJson,
    Json10,
    Json11,
    Cbor,
}

pub struct Operation {
    /// `Service::name` of its service.
    pub service: &'static str,
    pub name: &'static str,
    pub method: &'static str,
    /// The URI with its labels: `/2013-04-01/hostedzone/{Id}`, `{Key+}` greedy, a query part where the model has one.
    pub uri: &'static str,
    /// The status of success.
    pub status: u16,
    pub input: &'static Shape,
    pub output: &'static Shape,
    /// Query protocols: the element that wraps the result. Empty where there is none.
    pub result_wrapper: &'static str,
    /// Names of the errors that the model gives for it.
    pub errors: &'static [&'static Error],
    /// `ec2:RunInstances`. Empty: anyone may call, or the handler itself decides by a policy on the resource.
    pub action: &'static str,
    /// What IAM policies may name as its resources: ARNs in which `{partition}`, `{region}`, `{account}` and `{Member}` or `{Member.Inner}` are
    /// filled in from the request (once for each element of a list). Empty: `*`.
    pub resources: &'static [&'static str],
}

/// An error of the model.
pub struct Error {
    /// The shape's name: the code in JSON protocols, where no `code` overrides it.
    pub name: &'static str,
    /// The code on the wire.
    pub code: &'static str,
    pub status: u16,
    /// The sender's fault; otherwise the receiver's.
    pub sender: bool,
}

/// A structure.
pub struct Shape {
    pub name: &'static str,
    pub fields: &'static [Field],
    /// REST: the member that is the whole body.
    pub payload: Option<u16>,
    /// REST-XML: the element name of a body, where the model gives one.
    pub xml_name: &'static str,
    /// REST-XML: the namespace of that element.
    pub xml_namespace: &'static str,
    /// At most one member is set.
    pub union: bool,
}

pub struct Field {
    /// The member's name in the model, used in validation messages.
    pub name: &'static str,
    /// Its name on the wire: JSON key, XML element or attribute, header, query parameter, label.
    pub wire: &'static str,
    /// Its name in a query or ec2 request.
    pub query: &'static str,
    pub location: Location,
    pub flags: u16,
    pub of: &'static Type,
}

/// Bits of `Field::flags`.
pub mod flag {
    pub const REQUIRED: u16 = 1;
    /// Written as an XML attribute of its parent.
    pub const ATTRIBUTE: u16 = 2;
    /// Filled in by the client or, absent, by the service.
    pub const IDEMPOTENCY_TOKEN: u16 = 4;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Body,
    Label,
    Query,
    Header,
    /// All headers with the prefix `wire`, as a map.
    Headers,
    Status,
}

/// What a field, an element or a map's value holds.
pub struct Type {
    pub kind: Kind,
    pub check: Option<&'static Check>,
}

pub enum Kind {
    Bool,
    Int,
    Long,
    Float,
    Double,
    Text,
    Blob,
    Time(TimeFormat),
    Struct(&'static Shape),
    /// `item`: the element name of one entry (`member`, `item`, `Instance`).
    List {
        item: &'static str,
        flat: bool,
        of: &'static Type,
    },
    Map {
        key: &'static str,
        value: &'static str,
        flat: bool,
        key_of: &'static Type,
        of: &'static Type,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    /// As the protocol and the location have it.
    Default,
    Iso8601,
    Epoch,
    Http,
}

/// What the model demands of a value: lengths of texts, blobs, lists and maps, or the range of a number.
pub struct Check {
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<&'static str>,
    /// The values of an enumeration, in the model's order; empty if it is none.
    pub values: &'static [&'static str],
}
