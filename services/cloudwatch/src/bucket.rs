//! The values of one metric within one second, minute, five minutes or hour, as one compact record: their number, sum,
//! least and greatest, and how often each occurred, for percentiles. Its size is bounded: beyond `MAX_DISTINCT` values
//! neighbours are joined, which costs percentiles some precision and nothing else.

/// How many distinct values a bucket tells apart.
const MAX_DISTINCT: usize = 200;

/// Values of one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Stats {
    pub count: f64,
    pub sum: f64,
    pub min: f64,
    pub max: f64,
    /// Value and how often it occurred, in order of values.
    pub values: Vec<(f64, f64)>,
    /// False once a statistic set came in that does not say its values: then no percentile is known.
    pub exact: bool,
}

impl Default for Stats {
    fn default() -> Stats {
        Stats { count: 0.0, sum: 0.0, min: f64::INFINITY, max: f64::NEG_INFINITY, values: Vec::new(), exact: true }
    }
}

impl Stats {
    pub fn of(value: f64, count: f64) -> Stats {
        let mut stats = Stats::default();
        stats.add(value, count);
        stats
    }

    pub fn add(&mut self, value: f64, count: f64) {
        self.count += count;
        self.sum += value * count;
        self.min = self.min.min(value);
        self.max = self.max.max(value);
        self.insert(value, count);
        self.shorten();
    }

    /// A set whose single values are not known, unless they are all the same.
    pub fn set(count: f64, sum: f64, min: f64, max: f64) -> Stats {
        let same = count == 1.0 || min == max;
        let values = if same { vec![(min, count)] } else { Vec::new() };
        Stats { count, sum, min, max, values, exact: same }
    }

    pub fn merge(&mut self, other: &Stats) {
        self.count += other.count;
        self.sum += other.sum;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
        self.exact &= other.exact;
        for (value, count) in &other.values {
            self.insert(*value, *count);
        }
        self.shorten();
    }

    pub fn average(&self) -> f64 {
        self.sum / self.count
    }

    /// The value below which `percent` of the values lie, between neighbours by interpolation; None where values are
    /// not known one by one.
    pub fn percentile(&self, percent: f64) -> Option<f64> {
        if !self.exact || self.values.is_empty() || self.values.iter().any(|(value, _)| *value < 0.0) {
            return None;
        }
        let rank = percent / 100.0 * (self.count - 1.0).max(0.0);
        let mut before = 0.0;
        for (index, (value, count)) in self.values.iter().enumerate() {
            let last = before + count - 1.0;
            if rank <= last {
                return Some(*value);
            }
            if let Some((next, _)) = self.values.get(index + 1)
                && rank < last + 1.0
            {
                return Some(value + (next - value) * (rank - last));
            }
            before += count;
        }
        self.values.last().map(|(value, _)| *value)
    }

    fn insert(&mut self, value: f64, count: f64) {
        match self.values.binary_search_by(|(known, _)| known.total_cmp(&value)) {
            Ok(at) => self.values[at].1 += count,
            Err(at) => self.values.insert(at, (value, count)),
        }
    }

    fn shorten(&mut self) {
        let mut step = 1.01_f64;
        while self.values.len() > MAX_DISTINCT {
            let mut joined: Vec<(f64, f64)> = Vec::with_capacity(MAX_DISTINCT);
            for (value, count) in &self.values {
                match joined.last_mut() {
                    Some((known, total)) if near(*known, *value, step) => {
                        *known = (*known * *total + value * count) / (*total + count);
                        *total += count;
                    }
                    _ => joined.push((*value, *count)),
                }
            }
            self.values = joined;
            step = 1.0 + (step - 1.0) * 2.0;
        }
    }
}

fn near(known: f64, value: f64, step: f64) -> bool {
    (value - known).abs() <= known.abs().max(value.abs()) * (step - 1.0)
}

/// A bucket: stats for each unit that values came in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bucket(pub Vec<(String, Stats)>);

impl Bucket {
    pub fn merge(&mut self, unit: &str, stats: &Stats) {
        match self.0.iter_mut().find(|(known, _)| known == unit) {
            Some((_, known)) => known.merge(stats),
            None => self.0.push((unit.to_owned(), stats.clone())),
        }
    }

    pub fn merge_all(&mut self, other: &Bucket) {
        for (unit, stats) in &other.0 {
            self.merge(unit, stats);
        }
    }

    /// For each unit: its name's length and bytes, `exact`, four floats, the number of values, and these.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(64);
        for (unit, stats) in &self.0 {
            out.push(u8::try_from(unit.len()).unwrap_or(u8::MAX));
            out.extend_from_slice(unit.as_bytes());
            out.push(u8::from(stats.exact));
            for number in [stats.count, stats.sum, stats.min, stats.max] {
                out.extend_from_slice(&number.to_be_bytes());
            }
            out.extend_from_slice(&u16::try_from(stats.values.len()).unwrap_or(u16::MAX).to_be_bytes());
            for (value, count) in &stats.values {
                out.extend_from_slice(&value.to_be_bytes());
                out.extend_from_slice(&count.to_be_bytes());
            }
        }
        out
    }

    /// None if the bytes are not ours.
    pub fn decode(bytes: &[u8]) -> Option<Bucket> {
        let mut rest = bytes;
        let mut bucket = Bucket::default();
        while !rest.is_empty() {
            let length = usize::from(take::<1>(&mut rest)?[0]);
            let (unit, after) = rest.split_at_checked(length)?;
            rest = after;
            let unit = std::str::from_utf8(unit).ok()?.to_owned();
            let exact = take::<1>(&mut rest)?[0] == 1;
            let [count, sum, min, max] = [float(&mut rest)?, float(&mut rest)?, float(&mut rest)?, float(&mut rest)?];
            let values: Option<Vec<(f64, f64)>> = (0..u16::from_be_bytes(take(&mut rest)?))
                .map(|_| Some((float(&mut rest)?, float(&mut rest)?)))
                .collect();
            bucket.0.push((unit, Stats { count, sum, min, max, values: values?, exact }));
        }
        Some(bucket)
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}

fn float(rest: &mut &[u8]) -> Option<f64> {
    Some(f64::from_be_bytes(take(rest)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_reads_back_and_stays_small() {
        let mut bucket = Bucket::default();
        for n in 0..100_000 {
            bucket.merge("Count", &Stats::of(f64::from(n % 5000), 1.0));
        }
        bucket.merge("None", &Stats::set(4.0, 10.0, 1.0, 4.0));
        let bytes = bucket.encode();
        assert!(bytes.len() < 4000, "{} bytes", bytes.len());
        assert_eq!(Bucket::decode(&bytes), Some(bucket.clone()));
        assert_eq!(Bucket::decode(&bytes[..bytes.len() - 1]), None);
        let counts = &bucket.0[0].1;
        assert_eq!((counts.count, counts.min, counts.max), (100_000.0, 0.0, 4999.0));
        let p90 = counts.percentile(90.0).expect("known");
        assert!((4300.0..4700.0).contains(&p90), "{p90}");
        assert_eq!(bucket.0[1].1.percentile(50.0), None);
    }

    #[test]
    fn percentiles_lie_between_neighbours() {
        let mut stats = Stats::default();
        for value in [10.0, 20.0, 30.0, 40.0, 50.0] {
            stats.add(value, 1.0);
        }
        for (percent, value) in [(0.0, 10.0), (50.0, 30.0), (75.0, 40.0), (90.0, 46.0), (100.0, 50.0)] {
            let found = stats.percentile(percent).expect("known");
            assert!((found - value).abs() < 1e-9, "p{percent}: {found}");
        }
    }
}
