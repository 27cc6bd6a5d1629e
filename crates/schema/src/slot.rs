//! How an engine reads and fills a value whose type it does not know.

use std::any::Any;
use std::collections::BTreeMap;

use bytes::Bytes;
use clock::Timestamp;

use crate::body::Body;
use crate::shape::Shape;

/// What a slot holds now.
pub enum View<'a> {
    Absent,
    Bool(bool),
    Int(i32),
    Long(i64),
    Float(f32),
    Double(f64),
    Text(&'a str),
    Blob(&'a Bytes),
    Time(Timestamp),
    Struct(&'a dyn Struct),
    List(&'a dyn List),
    Map(&'a dyn Map),
    /// A payload that is read as it comes.
    Body(&'a Body),
}

/// Where a decoder may write. Asking for it makes an absent optional value present, with its default.
pub enum Fill<'a> {
    Bool(&'a mut bool),
    Int(&'a mut i32),
    Long(&'a mut i64),
    Float(&'a mut f32),
    Double(&'a mut f64),
    Text(&'a mut String),
    Blob(&'a mut Bytes),
    Time(&'a mut Timestamp),
    Struct(&'a mut dyn Struct),
    List(&'a mut dyn List),
    Map(&'a mut dyn Map),
    Body(&'a mut Body),
}

/// One field, list element or map value.
pub trait Slot: Send + Sync {
    fn view(&self) -> View<'_>;
    fn fill(&mut self) -> Fill<'_>;
    /// Makes an optional value absent again; a plain one its default.
    fn clear(&mut self);
}

/// A structure: its table, and its fields in the table's order.
pub trait Struct: Any + Send + Sync {
    fn shape(&self) -> &'static Shape;
    /// `index` is the field's place in `shape().fields`; out of range panics.
    fn get(&self, index: usize) -> &dyn Slot;
    fn get_mut(&mut self, index: usize) -> &mut dyn Slot;
}

pub trait List: Send + Sync {
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    fn at(&self, index: usize) -> &dyn Slot;
    /// Appends a default element and gives its slot.
    fn push(&mut self) -> &mut dyn Slot;
}

pub trait Map: Send + Sync {
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Slot));
    /// The slot of `key`, made if it was not there.
    fn entry(&mut self, key: String) -> &mut dyn Slot;
}

macro_rules! scalar {
    ($($type:ty => $variant:ident, $read:expr;)*) => {$(
        impl Slot for $type {
            fn view(&self) -> View<'_> {
                let read: fn(&$type) -> View<'_> = $read;
                read(self)
            }
            fn fill(&mut self) -> Fill<'_> {
                Fill::$variant(self)
            }
            fn clear(&mut self) {
                *self = Default::default();
            }
        }
    )*};
}

scalar! {
    bool => Bool, |v| View::Bool(*v);
    i32 => Int, |v| View::Int(*v);
    i64 => Long, |v| View::Long(*v);
    f32 => Float, |v| View::Float(*v);
    f64 => Double, |v| View::Double(*v);
    String => Text, |v| View::Text(v);
    Bytes => Blob, |v| View::Blob(v);
    Timestamp => Time, |v| View::Time(*v);
}

impl<T: Slot + Default> Slot for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, |value| value.view())
    }
    fn fill(&mut self) -> Fill<'_> {
        self.get_or_insert_default().fill()
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Slot + Default> Slot for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
    fn fill(&mut self) -> Fill<'_> {
        (**self).fill()
    }
    fn clear(&mut self) {
        (**self).clear();
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn at(&self, index: usize) -> &dyn Slot {
        &self[index]
    }
    fn push(&mut self) -> &mut dyn Slot {
        Vec::push(self, T::default());
        let last = Vec::len(self) - 1;
        &mut self[last]
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn fill(&mut self) -> Fill<'_> {
        Fill::List(self)
    }
    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<T: Slot + Default> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Slot)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
    fn entry(&mut self, key: String) -> &mut dyn Slot {
        BTreeMap::entry(self, key).or_default()
    }
}

impl<T: Slot + Default> Slot for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    fn fill(&mut self) -> Fill<'_> {
        Fill::Map(self)
    }
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
}

/// The input or output of an operation that has none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Empty {}

impl Empty {
    pub const SHAPE: Shape =
        Shape { name: "Empty", fields: &[], payload: None, xml_name: "", xml_namespace: "", union: false };
}

structure!(Empty, Empty::SHAPE,);

/// Ties a generated struct to its table: `structure!(Type, TABLE, 0 => field_a, 1 => field_b,)`, in the table's order.
#[macro_export]
macro_rules! structure {
    ($type:ident, $shape:expr, $($index:literal => $field:ident,)*) => {
        impl $crate::Struct for $type {
            fn shape(&self) -> &'static $crate::Shape {
                &$shape
            }
            fn get(&self, index: usize) -> &dyn $crate::Slot {
                match index {
                    $($index => &self.$field,)*
                    _ => panic!("a field's index is in its table"),
                }
            }
            fn get_mut(&mut self, index: usize) -> &mut dyn $crate::Slot {
                match index {
                    $($index => &mut self.$field,)*
                    _ => panic!("a field's index is in its table"),
                }
            }
        }
        impl $crate::Slot for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Struct(self)
            }
            fn fill(&mut self) -> $crate::Fill<'_> {
                $crate::Fill::Struct(self)
            }
            fn clear(&mut self) {
                *self = Default::default();
            }
        }
    };
}
use structure;
