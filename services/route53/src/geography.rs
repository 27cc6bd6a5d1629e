//! Where Regions and clients are: the places and the order of Regions that latency and geolocation records go by.
//!
//! No table of the internet's addresses is kept. A client in a VPC is where the VPC's Region is; one on the host is
//! where the program was told that the host is, and a resolver's client subnet is looked up in ranges that it was told.
//! The latency between two places is taken for their distance.

use std::sync::Arc;

use dns::Origin;
use kernel::Region;

use crate::geography_table::{COUNTRIES, STATES};
use crate::record::Geography;

/// The label of the set that answers where no other does.
const EVERYWHERE: &str = "*";

/// Region, country, subdivision where it is a state of the United States, latitude and longitude.
const REGIONS: [(&str, &str, &str, f64, f64); 29] = [
    ("af-south-1", "ZA", "", -33.9, 18.4),
    ("ap-east-1", "HK", "", 22.3, 114.2),
    ("ap-northeast-1", "JP", "", 35.7, 139.7),
    ("ap-northeast-2", "KR", "", 37.6, 127.0),
    ("ap-northeast-3", "JP", "", 34.7, 135.5),
    ("ap-south-1", "IN", "", 19.1, 72.9),
    ("ap-south-2", "IN", "", 17.4, 78.5),
    ("ap-southeast-1", "SG", "", 1.3, 103.8),
    ("ap-southeast-2", "AU", "", -33.9, 151.2),
    ("ap-southeast-3", "ID", "", -6.2, 106.8),
    ("ap-southeast-4", "AU", "", -37.8, 145.0),
    ("ca-central-1", "CA", "", 45.5, -73.6),
    ("ca-west-1", "CA", "", 51.0, -114.1),
    ("eu-central-1", "DE", "", 50.1, 8.7),
    ("eu-central-2", "CH", "", 47.4, 8.5),
    ("eu-north-1", "SE", "", 59.3, 18.1),
    ("eu-south-1", "IT", "", 45.5, 9.2),
    ("eu-south-2", "ES", "", 41.6, -0.9),
    ("eu-west-1", "IE", "", 53.3, -6.3),
    ("eu-west-2", "GB", "", 51.5, -0.1),
    ("eu-west-3", "FR", "", 48.9, 2.4),
    ("il-central-1", "IL", "", 32.1, 34.8),
    ("me-central-1", "AE", "", 24.5, 54.4),
    ("me-south-1", "BH", "", 26.1, 50.6),
    ("sa-east-1", "BR", "", -23.6, -46.6),
    ("us-east-1", "US", "VA", 39.0, -77.5),
    ("us-east-2", "US", "OH", 40.0, -83.0),
    ("us-west-1", "US", "CA", 37.4, -121.9),
    ("us-west-2", "US", "OR", 45.8, -119.7),
];

/// Where clients inside a Region are.
pub fn of_region(region: Region) -> Arc<Origin> {
    let (_, country, state, ..) = site(region);
    Arc::new(origin(region, country, state))
}

/// Reads where clients are: a Region (`eu-west-1`), or a Region with a country near it and perhaps a part of that
/// (`eu-central-1/AT`, `us-west-2/US-WA`). Err says what is wrong.
pub fn parse(text: &str) -> Result<Arc<Origin>, String> {
    let (name, place) = text.split_once('/').map_or((text, None), |(name, place)| (name, Some(place)));
    let region: Region = name.parse().map_err(|()| format!("{name} is no Region, such as eu-west-1"))?;
    let Some(place) = place else { return Ok(of_region(region)) };
    let (country, part) = place.split_once('-').unwrap_or((place, ""));
    if continent_of(country).is_none() {
        return Err(format!("{country} is no country's code, such as DE"));
    }
    if country == "US" && !part.is_empty() && !STATES.iter().any(|(code, _)| *code == part) {
        return Err(format!("{part} is no state of the United States, such as CA"));
    }
    Ok(Arc::new(origin(region, country, part)))
}

pub fn continent_of(country: &str) -> Option<&'static str> {
    COUNTRIES.iter().find(|(_, code, _)| *code == country).map(|(continent, ..)| *continent)
}

/// What the DNS server calls a record's place.
pub fn label(place: &Geography) -> String {
    match (&place.continent, place.country.as_deref(), &place.subdivision) {
        (Some(continent), ..) => of_continent(continent),
        (None, Some(EVERYWHERE) | None, _) => EVERYWHERE.to_owned(),
        (None, Some(country), Some(part)) => of_part(country, part),
        (None, Some(country), None) => of_country(country),
    }
}

fn origin(region: Region, country: &str, part: &str) -> Origin {
    let mut places = Vec::new();
    if !part.is_empty() {
        places.push(of_part(country, part));
    }
    places.push(of_country(country));
    places.extend(continent_of(country).map(of_continent));
    places.push(EVERYWHERE.to_owned());
    let mut regions: Vec<Region> = Region::all().collect();
    regions.sort_by(|a, b| distance(region, *a).total_cmp(&distance(region, *b)));
    Origin {
        regions: regions.into_iter().map(|region| region.name().into()).collect(),
        places: places.into_iter().map(Into::into).collect(),
    }
}

// A continent may have a country's code: AF is Africa and Afghanistan.
fn of_continent(code: &str) -> String {
    format!("continent {code}")
}

fn of_country(code: &str) -> String {
    format!("country {code}")
}

fn of_part(country: &str, part: &str) -> String {
    format!("country {country} {part}")
}

fn site(region: Region) -> &'static (&'static str, &'static str, &'static str, f64, f64) {
    REGIONS.iter().find(|(name, ..)| *name == region.name()).unwrap_or(&REGIONS[25])
}

/// The great circle between two Regions, as an angle.
fn distance(a: Region, b: Region) -> f64 {
    let ((.., a_lat, a_lon), (.., b_lat, b_lon)) = (site(a), site(b));
    let (a_lat, b_lat, lon) = (a_lat.to_radians(), b_lat.to_radians(), (a_lon - b_lon).to_radians());
    let cosine = a_lat.sin() * b_lat.sin() + a_lat.cos() * b_lat.cos() * lon.cos();
    if a == b { 0.0 } else { cosine.clamp(-1.0, 1.0).acos() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_a_site_and_is_nearest_to_itself() {
        for region in Region::all() {
            assert_eq!(site(region).0, region.name());
            assert_eq!(&*of_region(region).regions[0], region.name());
        }
        let paris: Region = "eu-west-3".parse().expect("a Region");
        assert_eq!(&*of_region(paris).regions[1], "eu-west-2");
    }

    #[test]
    fn places_go_from_the_smallest_to_everywhere() {
        let of = |text: &str| parse(text).map(|origin| origin.places.join(", "));
        assert_eq!(of("us-west-2/US-WA").as_deref(), Ok("country US WA, country US, continent NA, *"));
        assert_eq!(of("eu-west-1").as_deref(), Ok("country IE, continent EU, *"));
        for wrong in ["mars-1", "eu-west-1/XX", "us-east-1/US-ZZ"] {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}
