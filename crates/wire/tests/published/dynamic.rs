//! Structures whose shape is known only at run time, seen through the same traits as the generated ones.

use std::collections::BTreeMap;

use schema::{Bytes, Fill, Kind, List, Map, Shape, Slot, Struct, Timestamp, Type, View};

pub struct DynStruct {
    shape: &'static Shape,
    fields: Vec<Dyn>,
}

impl DynStruct {
    pub fn new(shape: &'static Shape) -> DynStruct {
        DynStruct { shape, fields: shape.fields.iter().map(|field| Dyn { of: field.of, held: None }).collect() }
    }
}

struct Dyn {
    of: &'static Type,
    held: Option<Held>,
}

enum Held {
    Bool(bool),
    Int(i32),
    Long(i64),
    Float(f32),
    Double(f64),
    Text(String),
    Blob(Bytes),
    Time(Timestamp),
    Struct(Box<DynStruct>),
    List(DynList),
    Map(DynMap),
}

struct DynList {
    of: &'static Type,
    items: Vec<Dyn>,
}

struct DynMap {
    of: &'static Type,
    entries: BTreeMap<String, Dyn>,
}

impl Struct for DynStruct {
    fn shape(&self) -> &'static Shape {
        self.shape
    }
    fn get(&self, index: usize) -> &dyn Slot {
        &self.fields[index]
    }
    fn get_mut(&mut self, index: usize) -> &mut dyn Slot {
        &mut self.fields[index]
    }
}

impl Slot for Dyn {
    fn view(&self) -> View<'_> {
        match &self.held {
            None => View::Absent,
            Some(Held::Bool(value)) => View::Bool(*value),
            Some(Held::Int(value)) => View::Int(*value),
            Some(Held::Long(value)) => View::Long(*value),
            Some(Held::Float(value)) => View::Float(*value),
            Some(Held::Double(value)) => View::Double(*value),
            Some(Held::Text(value)) => View::Text(value),
            Some(Held::Blob(value)) => View::Blob(value),
            Some(Held::Time(value)) => View::Time(*value),
            Some(Held::Struct(value)) => View::Struct(&**value),
            Some(Held::List(value)) => View::List(value),
            Some(Held::Map(value)) => View::Map(value),
        }
    }

    fn fill(&mut self) -> Fill<'_> {
        let of = self.of;
        match self.held.get_or_insert_with(|| default(of)) {
            Held::Bool(value) => Fill::Bool(value),
            Held::Int(value) => Fill::Int(value),
            Held::Long(value) => Fill::Long(value),
            Held::Float(value) => Fill::Float(value),
            Held::Double(value) => Fill::Double(value),
            Held::Text(value) => Fill::Text(value),
            Held::Blob(value) => Fill::Blob(value),
            Held::Time(value) => Fill::Time(value),
            Held::Struct(value) => Fill::Struct(&mut **value),
            Held::List(value) => Fill::List(value),
            Held::Map(value) => Fill::Map(value),
        }
    }

    fn clear(&mut self) {
        self.held = None;
    }
}

fn default(of: &'static Type) -> Held {
    match of.kind {
        Kind::Bool => Held::Bool(false),
        Kind::Int => Held::Int(0),
        Kind::Long => Held::Long(0),
        Kind::Float => Held::Float(0.0),
        Kind::Double => Held::Double(0.0),
        Kind::Text => Held::Text(String::new()),
        Kind::Blob => Held::Blob(Bytes::new()),
        Kind::Time(_) => Held::Time(Timestamp::default()),
        Kind::Struct(shape) => Held::Struct(Box::new(DynStruct::new(shape))),
        Kind::List { of, .. } => Held::List(DynList { of, items: Vec::new() }),
        Kind::Map { of, .. } => Held::Map(DynMap { of, entries: BTreeMap::new() }),
    }
}

impl List for DynList {
    fn len(&self) -> usize {
        self.items.len()
    }
    fn at(&self, index: usize) -> &dyn Slot {
        &self.items[index]
    }
    fn push(&mut self) -> &mut dyn Slot {
        self.items.push(Dyn { of: self.of, held: None });
        let last = self.items.len() - 1;
        &mut self.items[last]
    }
}

impl Map for DynMap {
    fn len(&self) -> usize {
        self.entries.len()
    }
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Slot)) {
        for (key, value) in &self.entries {
            visit(key, value);
        }
    }
    fn entry(&mut self, key: String) -> &mut dyn Slot {
        let of = self.of;
        self.entries.entry(key).or_insert(Dyn { of, held: None })
    }
}
