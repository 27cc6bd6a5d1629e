//! API structures as data: copied into one another by their members' names, and kept in the store as JSON. A launch
//! template's data comes as one structure, is described as a second and runs as a third, which differ in type only.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schema::{Bytes, Fill, Slot, Struct, Timestamp, View};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// An API structure inside a record of the store.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored<T>(pub T);

impl<T: Struct> Serialize for Stored<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object(&self.0).serialize(serializer)
    }
}

impl<'de, T: Struct + Default> Deserialize<'de> for Stored<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Stored<T>, D::Error> {
        let mut value = T::default();
        if let Value::Object(members) = Value::deserialize(deserializer)? {
            fill_struct(&mut value, &members);
        }
        Ok(Stored(value))
    }
}

/// Sets each member of `to` that `from` has under the same name; what is absent in `from` stays as it is.
pub fn copy(from: &dyn Struct, to: &mut dyn Struct) {
    for (index, field) in from.shape().fields.iter().enumerate() {
        let found = to.shape().fields.iter().position(|other| other.name == field.name);
        if let Some(target) = found
            && !matches!(from.get(index).view(), View::Absent)
        {
            to.get_mut(target).clear();
            copy_value(from.get(index).view(), to.get_mut(target));
        }
    }
}

/// The same as a new value.
pub fn converted<T: Struct + Default>(from: &dyn Struct) -> T {
    let mut to = T::default();
    copy(from, &mut to);
    to
}

/// The names of the members that are present.
pub fn present(value: &dyn Struct) -> Vec<&'static str> {
    let fields = value.shape().fields.iter().enumerate();
    fields.filter(|(index, _)| !matches!(value.get(*index).view(), View::Absent)).map(|(_, field)| field.name).collect()
}

/// The structure as JSON, absent members left out.
pub fn json(value: &dyn Struct) -> Value {
    Value::Object(object(value))
}

fn copy_value(from: View<'_>, to: &mut dyn Slot) {
    match (from, to.fill()) {
        (View::Bool(value), Fill::Bool(to)) => *to = value,
        (View::Int(value), Fill::Int(to)) => *to = value,
        (View::Int(value), Fill::Long(to)) => *to = i64::from(value),
        (View::Long(value), Fill::Long(to)) => *to = value,
        (View::Float(value), Fill::Float(to)) => *to = value,
        (View::Double(value), Fill::Double(to)) => *to = value,
        (View::Text(value), Fill::Text(to)) => value.clone_into(to),
        (View::Blob(value), Fill::Blob(to)) => *to = value.clone(),
        (View::Time(value), Fill::Time(to)) => *to = value,
        (View::Struct(value), Fill::Struct(to)) => copy(value, to),
        (View::List(value), Fill::List(to)) => {
            (0..value.len()).for_each(|index| copy_value(value.at(index).view(), to.push()));
        }
        (View::Map(value), Fill::Map(to)) => {
            value.each(&mut |key, item| copy_value(item.view(), to.entry(key.to_owned())));
        }
        // Members of one name and different kinds are different things.
        _ => to.clear(),
    }
}

fn object(value: &dyn Struct) -> Map<String, Value> {
    let mut members = Map::new();
    for (index, field) in value.shape().fields.iter().enumerate() {
        if let Some(member) = value_of(value.get(index).view()) {
            members.insert(field.name.to_owned(), member);
        }
    }
    members
}

fn value_of(view: View<'_>) -> Option<Value> {
    Some(match view {
        View::Absent => return None,
        View::Bool(value) => value.into(),
        View::Int(value) => value.into(),
        View::Long(value) => value.into(),
        View::Float(value) => f64::from(value).into(),
        View::Double(value) => value.into(),
        View::Text(value) => value.into(),
        View::Blob(value) => STANDARD.encode(value).into(),
        // EC2 has no streams.
        View::Body(_) => return None,
        View::Time(value) => value.millis().into(),
        View::Struct(value) => Value::Object(object(value)),
        View::List(value) => {
            (0..value.len()).map(|index| value_of(value.at(index).view()).unwrap_or(Value::Null)).collect()
        }
        View::Map(value) => {
            let mut members = Map::new();
            value.each(&mut |key, item| {
                members.insert(key.to_owned(), value_of(item.view()).unwrap_or(Value::Null));
            });
            Value::Object(members)
        }
    })
}

fn fill_struct(to: &mut dyn Struct, members: &Map<String, Value>) {
    for (index, field) in to.shape().fields.iter().enumerate() {
        if let Some(value) = members.get(field.name) {
            fill(to.get_mut(index), value);
        }
    }
}

fn fill(to: &mut dyn Slot, value: &Value) {
    if value.is_null() {
        return;
    }
    match to.fill() {
        Fill::Bool(to) => *to = value.as_bool().unwrap_or_default(),
        Fill::Int(to) => *to = value.as_i64().and_then(|number| i32::try_from(number).ok()).unwrap_or_default(),
        Fill::Long(to) => *to = value.as_i64().unwrap_or_default(),
        Fill::Float(to) => *to = value.as_f64().unwrap_or_default() as f32,
        Fill::Double(to) => *to = value.as_f64().unwrap_or_default(),
        Fill::Text(to) => value.as_str().unwrap_or_default().clone_into(to),
        Fill::Blob(to) => *to = Bytes::from(STANDARD.decode(value.as_str().unwrap_or_default()).unwrap_or_default()),
        Fill::Time(to) => *to = Timestamp::from_millis(value.as_i64().unwrap_or_default()),
        Fill::Struct(to) => value.as_object().into_iter().for_each(|members| fill_struct(to, members)),
        Fill::List(to) => value.as_array().into_iter().flatten().for_each(|item| fill(to.push(), item)),
        Fill::Map(to) => {
            value.as_object().into_iter().flatten().for_each(|(key, item)| fill(to.entry(key.clone()), item));
        }
        Fill::Body(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use api_ec2::types::{
        LaunchTemplateIamInstanceProfileSpecificationRequest,
        LaunchTemplateInstanceNetworkInterfaceSpecificationRequest, RequestLaunchTemplateData,
        ResponseLaunchTemplateData, RunInstancesRequest,
    };

    use super::{Stored, converted};

    fn data() -> RequestLaunchTemplateData {
        RequestLaunchTemplateData {
            image_id: Some("ami-1".to_owned()),
            security_group_ids: Some(vec!["sg-1".to_owned(), "sg-2".to_owned()]),
            iam_instance_profile: Some(LaunchTemplateIamInstanceProfileSpecificationRequest {
                arn: None,
                name: Some("web".to_owned()),
            }),
            network_interfaces: Some(vec![LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
                associate_public_ip_address: Some(true),
                device_index: Some(0),
                ..Default::default()
            }]),
            ..Default::default()
        }
    }

    #[test]
    fn a_stored_structure_reads_back() {
        let text = serde_json::to_string(&Stored(data())).expect("written");
        let read: Stored<RequestLaunchTemplateData> = serde_json::from_str(&text).expect("read");
        assert_eq!(read.0, data());
    }

    #[test]
    fn launch_template_data_becomes_a_request_and_an_answer() {
        let request: RunInstancesRequest = converted(&data());
        assert_eq!(request.iam_instance_profile.and_then(|profile| profile.name).as_deref(), Some("web"));
        let interface = &request.network_interfaces.expect("present")[0];
        assert_eq!((interface.associate_public_ip_address, interface.device_index), (Some(true), Some(0)));
        let answer: ResponseLaunchTemplateData = converted(&data());
        assert_eq!(answer.security_group_ids.map(|ids| ids.len()), Some(2));
    }
}
