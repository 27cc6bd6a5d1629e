//! What tells one metric from another: its namespace, name and dimensions, whose order says nothing.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Dimension>

use api_cloudwatch::types::{Dimension, Metric};
use kernel::{Ctx, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::errors::invalid;

/// AWS's limit of dimensions a metric.
pub const MAX_DIMENSIONS: usize = 30;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Series {
    pub namespace: String,
    pub name: String,
    /// Name and value, in order of names.
    pub dimensions: Vec<(String, String)>,
}

impl Series {
    /// Err words what is wrong with the dimensions; `at` is the parameter that holds them.
    pub fn new(namespace: &str, name: &str, dimensions: &[Dimension], at: &str) -> Result<Series> {
        if dimensions.len() > MAX_DIMENSIONS {
            return Err(invalid(format!(
                "The collection {at}Dimensions must not have a size greater than {MAX_DIMENSIONS}."
            )));
        }
        let mut pairs = Vec::with_capacity(dimensions.len());
        for (index, dimension) in dimensions.iter().enumerate() {
            let part = |value: &Option<String>, what: &str| match value {
                Some(text) if !text.trim().is_empty() => Ok(text.clone()),
                _ => {
                    Err(invalid(format!("The parameter {at}Dimensions.member.{}.{what} must not be empty.", index + 1)))
                }
            };
            pairs.push((part(&dimension.name, "Name")?, part(&dimension.value, "Value")?));
        }
        pairs.sort();
        if let Some(twice) = pairs.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            return Err(invalid(format!("No Metric may specify the same dimension twice: {}", twice[0].0)));
        }
        Ok(Series { namespace: namespace.to_owned(), name: name.to_owned(), dimensions: pairs })
    }

    pub fn api_dimensions(&self) -> Vec<Dimension> {
        let dimension =
            |(name, value): &(String, String)| Dimension { name: Some(name.clone()), value: Some(value.clone()) };
        self.dimensions.iter().map(dimension).collect()
    }

    pub fn api(&self) -> Metric {
        Metric {
            namespace: Some(self.namespace.clone()),
            metric_name: Some(self.name.clone()),
            dimensions: Some(self.api_dimensions()),
        }
    }

    /// 32 hexadecimal digits: short keys whatever the dimensions' length.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        let mut add = |text: &str| {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        };
        add(&self.namespace);
        add(&self.name);
        for (name, value) in &self.dimensions {
            add(name);
            add(value);
        }
        hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Where the metric itself is recorded, in order of namespace and name.
    pub fn key(&self, cx: &Ctx) -> String {
        cx.key("cloudwatch", &["metric", &self.namespace, &self.name, &self.digest()])
    }
}

/// What is recorded of a metric besides its data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SeriesRecord {
    pub series: Series,
    /// When data last arrived, to the quarter of an hour: seconds since 1970.
    pub seen_secs: i64,
}
