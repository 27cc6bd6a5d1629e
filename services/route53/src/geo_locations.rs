//! GetGeoLocation and ListGeoLocations: the places that geolocation records may name.

use std::sync::Arc;

use api_route53::errors;
use api_route53::types as api;
use kernel::{Ctx, Result};

use crate::Route53;
use crate::geography_table::{CONTINENTS, COUNTRIES, STATES};
use crate::list_zones::max_items;

const MAX_ITEMS: usize = 100;

type Code = (Option<String>, Option<String>, Option<String>);

pub async fn get(_: Arc<Route53>, _: Ctx, input: api::GetGeoLocationRequest) -> Result<api::GetGeoLocationResponse> {
    let country = input.country_code.or_else(|| input.continent_code.is_none().then(|| "*".to_owned()));
    let wanted = (input.continent_code, country, input.subdivision_code);
    // A place is asked for by its continent, its country, or its country and part.
    let fits = |place: &&api::GeoLocationDetails| match &wanted {
        (Some(_), None, _) => code(place) == wanted,
        (_, country, part) => place.country_code == *country && place.subdivision_code == *part,
    };
    let found = all().iter().find(fits).cloned();
    let found = found.ok_or_else(|| errors::no_such_geo_location("The specified geolocation does not exist."))?;
    Ok(api::GetGeoLocationResponse { geo_location_details: Some(found) })
}

pub async fn list(
    _: Arc<Route53>,
    _: Ctx,
    input: api::ListGeoLocationsRequest,
) -> Result<api::ListGeoLocationsResponse> {
    let limit = max_items(input.max_items.as_deref(), MAX_ITEMS)?;
    let start: Code = (input.start_continent_code, input.start_country_code, input.start_subdivision_code);
    let mut places = all();
    if start != Code::default() {
        let at = places.iter().position(|place| code(place) == start);
        let at = at.ok_or_else(|| crate::errors::input("The start of the list is no geolocation."))?;
        places.drain(..at);
    }
    let next = places.get(limit).map(code);
    places.truncate(limit);
    let is_truncated = next.is_some();
    let (next_continent_code, next_country_code, next_subdivision_code) = next.unwrap_or_default();
    Ok(api::ListGeoLocationsResponse {
        geo_location_details_list: Some(places),
        is_truncated: Some(is_truncated),
        next_continent_code,
        next_country_code,
        next_subdivision_code,
        max_items: Some(limit.to_string()),
    })
}

fn code(place: &api::GeoLocationDetails) -> Code {
    match place.country_code {
        Some(_) => (None, place.country_code.clone(), place.subdivision_code.clone()),
        None => (place.continent_code.clone(), None, None),
    }
}

/// Continents, countries each followed by its parts, and everywhere else.
fn all() -> Vec<api::GeoLocationDetails> {
    let text = |text: &str| Some(text.to_owned());
    let mut places = Vec::new();
    for (code, name) in CONTINENTS {
        places.push(api::GeoLocationDetails {
            continent_code: text(code),
            continent_name: text(name),
            ..Default::default()
        });
    }
    places.push(api::GeoLocationDetails {
        country_code: text("*"),
        country_name: text("Default"),
        ..Default::default()
    });
    let mut countries = COUNTRIES;
    countries.sort_by_key(|(_, code, _)| *code);
    for (_, code, name) in countries {
        let country =
            api::GeoLocationDetails { country_code: text(code), country_name: text(name), ..Default::default() };
        places.push(country.clone());
        if code == "US" {
            places.extend(STATES.iter().map(|(part, name)| api::GeoLocationDetails {
                subdivision_code: text(part),
                subdivision_name: text(name),
                ..country.clone()
            }));
        }
    }
    places
}
