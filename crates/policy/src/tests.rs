//! Tables of cases, each table through one `check`.

mod conditions;
mod decisions;
mod documents;
mod fixture;
mod garbage;
mod matching;
