//! The commercial Regions and their zones: three a Region here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A commercial Region. Copy: it points into the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(&'static Entry);

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Entry {
    name: &'static str,
    /// The prefix of its zone ids: `use1` in `use1-az1`.
    short: &'static str,
    opt_in: bool,
    zones: [&'static str; 3],
}

const fn entry(name: &'static str, short: &'static str, opt_in: bool, zones: [&'static str; 3]) -> Entry {
    Entry { name, short, opt_in, zones }
}

static REGIONS: [Entry; 29] = [
    entry("af-south-1", "afs1", true, ["af-south-1a", "af-south-1b", "af-south-1c"]),
    entry("ap-east-1", "ape1", true, ["ap-east-1a", "ap-east-1b", "ap-east-1c"]),
    entry("ap-northeast-1", "apne1", false, ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]),
    entry("ap-northeast-2", "apne2", false, ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c"]),
    entry("ap-northeast-3", "apne3", false, ["ap-northeast-3a", "ap-northeast-3b", "ap-northeast-3c"]),
    entry("ap-south-1", "aps1", false, ["ap-south-1a", "ap-south-1b", "ap-south-1c"]),
    entry("ap-south-2", "aps2", true, ["ap-south-2a", "ap-south-2b", "ap-south-2c"]),
    entry("ap-southeast-1", "apse1", false, ["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"]),
    entry("ap-southeast-2", "apse2", false, ["ap-southeast-2a", "ap-southeast-2b", "ap-southeast-2c"]),
    entry("ap-southeast-3", "apse3", true, ["ap-southeast-3a", "ap-southeast-3b", "ap-southeast-3c"]),
    entry("ap-southeast-4", "apse4", true, ["ap-southeast-4a", "ap-southeast-4b", "ap-southeast-4c"]),
    entry("ca-central-1", "cac1", false, ["ca-central-1a", "ca-central-1b", "ca-central-1d"]),
    entry("ca-west-1", "caw1", true, ["ca-west-1a", "ca-west-1b", "ca-west-1c"]),
    entry("eu-central-1", "euc1", false, ["eu-central-1a", "eu-central-1b", "eu-central-1c"]),
    entry("eu-central-2", "euc2", true, ["eu-central-2a", "eu-central-2b", "eu-central-2c"]),
    entry("eu-north-1", "eun1", false, ["eu-north-1a", "eu-north-1b", "eu-north-1c"]),
    entry("eu-south-1", "eus1", true, ["eu-south-1a", "eu-south-1b", "eu-south-1c"]),
    entry("eu-south-2", "eus2", true, ["eu-south-2a", "eu-south-2b", "eu-south-2c"]),
    entry("eu-west-1", "euw1", false, ["eu-west-1a", "eu-west-1b", "eu-west-1c"]),
    entry("eu-west-2", "euw2", false, ["eu-west-2a", "eu-west-2b", "eu-west-2c"]),
    entry("eu-west-3", "euw3", false, ["eu-west-3a", "eu-west-3b", "eu-west-3c"]),
    entry("il-central-1", "ilc1", true, ["il-central-1a", "il-central-1b", "il-central-1c"]),
    entry("me-central-1", "mec1", true, ["me-central-1a", "me-central-1b", "me-central-1c"]),
    entry("me-south-1", "mes1", true, ["me-south-1a", "me-south-1b", "me-south-1c"]),
    entry("sa-east-1", "sae1", false, ["sa-east-1a", "sa-east-1b", "sa-east-1c"]),
    entry("us-east-1", "use1", false, ["us-east-1a", "us-east-1b", "us-east-1c"]),
    entry("us-east-2", "use2", false, ["us-east-2a", "us-east-2b", "us-east-2c"]),
    entry("us-west-1", "usw1", false, ["us-west-1a", "us-west-1b", "us-west-1c"]),
    entry("us-west-2", "usw2", false, ["us-west-2a", "us-west-2b", "us-west-2c"]),
];

/// One Availability Zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    pub region: Region,
    /// `us-east-1a`
    pub name: &'static str,
    /// From 0: the third part of its id, `use1-az1`, counts from 1.
    pub index: usize,
}

impl Region {
    /// `us-east-1`.
    pub fn default_region() -> Region {
        match "us-east-1".parse() {
            Ok(region) => region,
            Err(()) => Region(&REGIONS[0]),
        }
    }

    pub fn all() -> impl Iterator<Item = Region> {
        REGIONS.iter().map(Region)
    }

    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Needs an opt-in on AWS; here every Region is open.
    pub fn is_opt_in(self) -> bool {
        self.0.opt_in
    }

    pub fn zones(self) -> impl Iterator<Item = Zone> {
        self.0.zones.iter().enumerate().map(move |(index, name)| Zone { region: self, name, index })
    }

    pub fn zone(self, name: &str) -> Option<Zone> {
        self.zones().find(|zone| zone.name == name)
    }
}

impl Zone {
    /// `use1-az1`
    pub fn id(self) -> String {
        format!("{}-az{}", self.region.0.short, self.index + 1)
    }
}

impl FromStr for Region {
    type Err = ();
    fn from_str(text: &str) -> Result<Region, ()> {
        REGIONS.iter().find(|entry| entry.name == text).map(Region).ok_or(())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl Serialize for Region {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name)
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Region, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|()| serde::de::Error::custom(format!("no Region is called {name}")))
    }
}
