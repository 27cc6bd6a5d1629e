//! How long the engines take: `cargo run --release -p wire --example speed`. Reads a 1 KB JSON request and writes an
//! 800 KB answer to DescribeInstances, and a few others beside them; prints the median of many runs.

use std::hint::black_box;

use clock::wall;
use schema::{Fill, Kind, Op, Protocol, Slot, Struct, Timestamp, Type};
use wire::{HeaderMap, HeaderName, HeaderValue, Request};

fn main() {
    let body = metric_data();
    let metrics = api_cloudwatch::PutMetricData::INFO;
    decode("JSON, PutMetricData", Protocol::Json10, metrics, body.as_bytes(), 20_000);
    let form = "Action=RunInstances&Version=2016-11-15&".to_owned() + &run_instances();
    decode("form, RunInstances", Protocol::Ec2, api_ec2::RunInstances::INFO, form.as_bytes(), 20_000);

    let operation = api_ec2::DescribeInstances::INFO;
    let (_, mut output) = api_ec2::blank::pair("DescribeInstances").expect("DescribeInstances is implemented");
    let service = &api_ec2::SERVICE;
    let size = |output: &dyn Struct| wire::encode(Protocol::Ec2, service, operation, output, "id").body.len();
    let fields = output.shape().fields;
    let reservations = fields.iter().position(|field| field.name == "Reservations").expect("it has reservations");
    while size(&*output) < 800_000 {
        fill(output.get_mut(reservations), fields[reservations].of, 0);
    }
    let bytes = size(&*output);
    let taken = median(200, || {
        black_box(wire::encode(Protocol::Ec2, service, operation, black_box(&*output), "id"));
    });
    println!("write XML, DescribeInstances, {bytes} bytes: {taken:.1} µs");

    let headers = signed_headers();
    let request = Request { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let signature = wire::sigv4::parse(&request).expect("it is signed");
    let keys = wire::sigv4::KeyCache::default();
    let taken = median(20_000, || {
        let signature = wire::sigv4::parse(black_box(&request)).expect("it is signed");
        let key = keys.get("secret", &signature.scope);
        let style = wire::sigv4::PathStyle::Normalized;
        wire::sigv4::verify(&request, &signature, style, &key, signature.date).expect("its signature is right");
    });
    println!("check a signature over {} bytes, key cached ({}): {taken:.1} µs", body.len(), signature.access_key);
}

fn decode(what: &str, protocol: Protocol, operation: &'static schema::Operation, body: &[u8], times: usize) {
    let mut headers = HeaderMap::new();
    if protocol == Protocol::Ec2 {
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(HeaderName::from_static("content-type"), form);
    }
    let request = Request { method: "POST", path: "/", query: "", headers: &headers, body };
    let blank = if protocol == Protocol::Ec2 { api_ec2::blank::pair } else { api_cloudwatch::blank::pair };
    let taken = median(times, || {
        let (mut input, _) = blank(operation.name).expect("the operation is implemented");
        wire::decode(protocol, operation, black_box(&request), &mut *input).expect("the request is well-formed");
        black_box(input);
    });
    println!("read {what}, {} bytes: {taken:.1} µs", body.len());
}

/// The median of so many runs, in microseconds.
fn median(times: usize, mut run: impl FnMut()) -> f64 {
    let mut taken: Vec<f64> = (0..times)
        .map(|_| {
            let started = wall::now();
            run();
            started.elapsed().as_nanos() as f64 / 1000.0
        })
        .collect();
    taken.sort_by(f64::total_cmp);
    taken[taken.len() / 2]
}

fn metric_data() -> String {
    let datum = |name: &str| {
        format!(
            r#"{{"MetricName":"{name}","Dimensions":[{{"Name":"InstanceId","Value":"i-0123456789abcdef0"}},{{"Name":"AutoScalingGroupName","Value":"web"}}],"Timestamp":1795465080.123,"StatisticValues":{{"SampleCount":60.0,"Sum":1234.5,"Minimum":0.25,"Maximum":99.75}},"Unit":"Percent","StorageResolution":60}}"#
        )
    };
    let data: Vec<String> = ["CPUUtilization", "MemoryUtilization", "DiskUtilization"].into_iter().map(datum).collect();
    format!(r#"{{"Namespace":"Web/Application","MetricData":[{}]}}"#, data.join(","))
}

fn run_instances() -> String {
    let mut form =
        "ImageId=ami-0123456789abcdef0&InstanceType=t3.micro&MinCount=1&MaxCount=4&KeyName=web&ClientToken=3f6c-11&\
         NetworkInterface.1.DeviceIndex=0&NetworkInterface.1.SubnetId=subnet-0123456789abcdef0&\
         NetworkInterface.1.AssociatePublicIpAddress=true&NetworkInterface.1.SecurityGroupId.1=sg-0123456789abcdef0&\
         TagSpecification.1.ResourceType=instance&MetadataOptions.HttpTokens=required&"
            .to_owned();
    for index in 1..=8 {
        form += &format!(
            "TagSpecification.1.Tag.{index}.Key=team%2Fname{index}&TagSpecification.1.Tag.{index}.Value=a+value&"
        );
    }
    form
}

fn signed_headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("host", "monitoring.us-east-1.amazonaws.com"),
        ("content-type", "application/x-amz-json-1.0"),
        ("x-amz-target", "GraniteServiceVersion20100801.PutMetricData"),
    ] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let body = metric_data();
    let request = Request { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let credentials = wire::sigv4::Credentials { access_key: "AKIDEXAMPLE", secret: "secret", session_token: None };
    let now = Timestamp::from_secs(1_795_465_080);
    let style = wire::sigv4::PathStyle::Normalized;
    let added = wire::sigv4::sign(&request, style, &credentials, "us-east-1", "monitoring", now).expect("it signs");
    headers.extend(added);
    headers
}

/// Puts something into every member; one more element into a list.
fn fill(slot: &mut dyn Slot, of: &'static Type, depth: usize) {
    match (slot.fill(), &of.kind) {
        (Fill::Text(to), _) => "eni-0123456789abcdef0".clone_into(to),
        (Fill::Bool(to), _) => *to = true,
        (Fill::Int(to), _) => *to = 443,
        (Fill::Long(to), _) => *to = 1 << 40,
        (Fill::Float(to), _) => *to = 0.5,
        (Fill::Double(to), _) => *to = 99.5,
        (Fill::Blob(to), _) => *to = b"some bytes".to_vec().into(),
        (Fill::Time(to), _) => *to = Timestamp::from_millis(1_795_465_080_123),
        (Fill::Struct(inner), _) if depth < 12 => {
            for (index, field) in inner.shape().fields.iter().enumerate() {
                fill(inner.get_mut(index), field.of, depth + 1);
            }
        }
        (Fill::List(list), Kind::List { of, .. }) => fill(list.push(), of, depth + 1),
        (Fill::Map(map), Kind::Map { of, .. }) => fill(map.entry("key".to_owned()), of, depth + 1),
        _ => {}
    }
}
