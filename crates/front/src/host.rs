//! What a host name says about a request of the object store: which bucket, and whether as a website.

/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BucketHost {
    /// The host is nobody's bucket; the path names it.
    None,
    /// An endpoint of the object store: the path names the bucket.
    Endpoint,
    Bucket(String),
    Website(String),
}

/// `host`: lower case, without port.
pub fn bucket_host(host: &str) -> BucketHost {
    let Some(rest) = host.strip_suffix(".amazonaws.com").or_else(|| host.strip_suffix(".localhost")) else {
        return BucketHost::None;
    };
    if is_endpoint(rest) {
        return BucketHost::Endpoint;
    }
    let dots = rest.match_indices('.').map(|(at, _)| at);
    for at in dots {
        let (bucket, tail) = (&rest[..at], &rest[at + 1..]);
        if bucket.is_empty() {
            return BucketHost::None;
        }
        if is_website(tail) {
            return BucketHost::Website(bucket.to_owned());
        }
        if is_endpoint(tail) {
            return BucketHost::Bucket(bucket.to_owned());
        }
    }
    BucketHost::None
}

/// The bucket in `BUCKET.localhost`, as clients write it that are given `localhost` as their endpoint.
pub fn bucket_of_localhost(host: &str) -> Option<&str> {
    host.strip_suffix(".localhost").filter(|bucket| !bucket.is_empty())
}

fn is_endpoint(labels: &str) -> bool {
    let labels = labels.strip_prefix("s3-accelerate").map_or(labels, |_| "s3");
    match labels.strip_prefix("s3") {
        Some("") => true,
        Some(rest) => match rest.strip_prefix('.').or_else(|| rest.strip_prefix('-')) {
            Some(rest) => is_region(rest.strip_prefix("dualstack.").unwrap_or(rest)),
            None => false,
        },
        None => false,
    }
}

fn is_website(labels: &str) -> bool {
    match labels.strip_prefix("s3-website") {
        Some("") => true,
        Some(rest) => rest.strip_prefix(['.', '-']).is_some_and(is_region),
        None => false,
    }
}

fn is_region(text: &str) -> bool {
    let is_label = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    is_label && text.split('-').count() >= 3 && text.ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{BucketHost, bucket_host};

    #[test]
    fn hosts_name_buckets() {
        let bucket = |name: &str| BucketHost::Bucket(name.to_owned());
        let website = |name: &str| BucketHost::Website(name.to_owned());
        let cases = [
            ("127.0.0.1", BucketHost::None),
            ("localhost", BucketHost::None),
            ("s3.localhost", BucketHost::Endpoint),
            ("s3.eu-west-1.amazonaws.com", BucketHost::Endpoint),
            ("s3-eu-west-1.amazonaws.com", BucketHost::Endpoint),
            ("s3.amazonaws.com", BucketHost::Endpoint),
            ("photos.s3.localhost", bucket("photos")),
            ("my.photos.s3.us-east-1.amazonaws.com", bucket("my.photos")),
            ("photos.s3-eu-west-1.amazonaws.com", bucket("photos")),
            ("photos.s3.dualstack.us-east-1.amazonaws.com", bucket("photos")),
            ("photos.s3-website-us-east-1.amazonaws.com", website("photos")),
            ("www.photos.s3-website.eu-central-1.amazonaws.com", website("www.photos")),
            ("photos.s3-website.localhost", website("photos")),
            ("sts.us-east-1.amazonaws.com", BucketHost::None),
            ("lb-1.elb.localhost", BucketHost::None),
            (".s3.localhost", BucketHost::None),
        ];
        for (host, expected) in cases {
            assert_eq!(bucket_host(host), expected, "{host}");
        }
    }
}
