//! Numbers: exact, 38 significant digits, magnitudes from 1E-130 to 9.99…E+125.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes.Number>

use std::cmp::Ordering;
use std::fmt;

const MAX_DIGITS: usize = 38;
const MAX_MAGNITUDE: i32 = 125;
const MIN_MAGNITUDE: i32 = -130;

/// `coefficient × 10^exponent`, without trailing zeros in the coefficient, so that equal numbers have equal fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    negative: bool,
    coefficient: u128,
    exponent: i16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    NotANumber,
    Overflow,
    Underflow,
    TooManyDigits,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NumberError::NotANumber => "The parameter cannot be converted to a numeric value",
            NumberError::Overflow => {
                "Number overflow. Attempting to store a number with magnitude larger than supported range"
            }
            NumberError::Underflow => {
                "Number underflow. Attempting to store a number with magnitude smaller than supported range"
            }
            NumberError::TooManyDigits => "Attempting to store more than 38 significant digits in a Number",
        })
    }
}

impl Decimal {
    pub const ZERO: Decimal = Decimal { negative: false, coefficient: 0, exponent: 0 };

    /// `-12.5e3`; no spaces, no names.
    pub fn parse(text: &str) -> Result<Decimal, NumberError> {
        let bytes = text.as_bytes();
        let (negative, mut at) = match bytes.first() {
            Some(b'-') => (true, 1),
            Some(b'+') => (false, 1),
            _ => (false, 0),
        };
        let mut digits = Vec::with_capacity(40);
        let (mut seen, mut fraction, mut after_point) = (false, 0i64, false);
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'0'..=b'9' => {
                    seen = true;
                    fraction += i64::from(after_point);
                    // Leading zeros say nothing.
                    if *byte != b'0' || !digits.is_empty() {
                        digits.push(byte - b'0');
                    }
                }
                b'.' if !after_point => after_point = true,
                _ => break,
            }
            at += 1;
        }
        let mut exponent = 0i64;
        if let Some(b'e' | b'E') = bytes.get(at) {
            let text = text.get(at + 1..).unwrap_or("");
            let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
            if unsigned.is_empty() || !unsigned.bytes().all(|b| b.is_ascii_digit()) {
                return Err(NumberError::NotANumber);
            }
            // Larger than any that could still be in range.
            let size = unsigned.trim_start_matches('0').parse::<i64>().unwrap_or(0);
            let size = if unsigned.trim_start_matches('0').len() > 9 { 1_000_000_000 } else { size };
            exponent = if text.starts_with('-') { -size } else { size };
            at = bytes.len();
        }
        if !seen || at != bytes.len() {
            return Err(NumberError::NotANumber);
        }
        Decimal::from_digits(negative, &digits, exponent - fraction)
    }

    /// `digits × 10^exponent`, the first digit not 0.
    fn from_digits(negative: bool, digits: &[u8], exponent: i64) -> Result<Decimal, NumberError> {
        let zeros = digits.iter().rev().take_while(|digit| **digit == 0).count();
        let kept = &digits[..digits.len() - zeros];
        if kept.is_empty() {
            return Ok(Decimal::ZERO);
        }
        let magnitude = exponent + digits.len() as i64 - 1;
        if magnitude > i64::from(MAX_MAGNITUDE) {
            return Err(NumberError::Overflow);
        }
        if magnitude < i64::from(MIN_MAGNITUDE) {
            return Err(NumberError::Underflow);
        }
        if kept.len() > MAX_DIGITS {
            return Err(NumberError::TooManyDigits);
        }
        let coefficient = kept.iter().fold(0u128, |sum, digit| sum * 10 + u128::from(*digit));
        Ok(Decimal { negative, coefficient, exponent: (exponent + zeros as i64) as i16 })
    }

    /// From what `parts` gave.
    pub(crate) fn from_parts(negative: bool, coefficient: u128, exponent: i16) -> Decimal {
        Decimal { negative, coefficient, exponent }
    }

    pub(crate) fn parts(&self) -> (bool, u128, i16) {
        (self.negative, self.coefficient, self.exponent)
    }

    pub fn is_zero(&self) -> bool {
        self.coefficient == 0
    }

    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// How many digits the coefficient has; 1 for zero.
    pub fn digits(&self) -> u32 {
        self.coefficient.checked_ilog10().map_or(1, |log| log + 1)
    }

    /// The exponent of the first digit: 2 for 123.
    pub fn magnitude(&self) -> i32 {
        i32::from(self.exponent) + self.digits() as i32 - 1
    }

    /// The exact sum. AWS calls a sum that needs more than 38 digits an overflow.
    pub fn add(&self, other: &Decimal) -> Result<Decimal, NumberError> {
        if self.is_zero() {
            return Ok(*other);
        }
        if other.is_zero() {
            return Ok(*self);
        }
        let low = self.exponent.min(other.exponent);
        let high = self.magnitude().max(other.magnitude());
        // Digits of both stand between these two; a sum over a longer stretch cannot fit.
        if high - i32::from(low) > 2 * MAX_DIGITS as i32 {
            return Err(NumberError::Overflow);
        }
        let width = (high - i32::from(low) + 2) as usize;
        let (a, b) = (self.spread(low, width), other.spread(low, width));
        let (negative, sum) = if self.negative == other.negative {
            (self.negative, add_digits(&a, &b))
        } else if a >= b {
            (self.negative, subtract_digits(&a, &b))
        } else {
            (other.negative, subtract_digits(&b, &a))
        };
        let first = sum.iter().position(|digit| *digit != 0).unwrap_or(sum.len());
        Decimal::from_digits(negative, &sum[first..], i64::from(low)).map_err(|error| match error {
            NumberError::TooManyDigits => NumberError::Overflow,
            other => other,
        })
    }

    pub fn subtract(&self, other: &Decimal) -> Result<Decimal, NumberError> {
        self.add(&other.negated())
    }

    #[must_use]
    pub fn negated(&self) -> Decimal {
        Decimal { negative: !self.negative && !self.is_zero(), ..*self }
    }

    /// As a whole number, where it is one and fits.
    pub fn to_i64(&self) -> Option<i64> {
        if self.exponent < 0 || self.magnitude() > 18 {
            return None;
        }
        let size = self.coefficient.checked_mul(10u128.pow(self.exponent as u32))?;
        i64::try_from(size).ok().map(|size| if self.negative { -size } else { size })
    }

    /// The digits, the first not 0.
    pub(crate) fn digit_list(&self) -> Vec<u8> {
        let mut digits = Vec::with_capacity(40);
        let mut rest = self.coefficient;
        while rest > 0 {
            digits.push((rest % 10) as u8);
            rest /= 10;
        }
        digits.reverse();
        digits
    }

    /// The digits from the place `low` upwards, first the highest of `width`.
    fn spread(&self, low: i16, width: usize) -> Vec<u8> {
        let digits = self.digit_list();
        let mut out = vec![0; width];
        let below = (self.exponent - low) as usize;
        let end = width - below;
        out[end - digits.len()..end].copy_from_slice(&digits);
        out
    }

    /// The coefficient with 38 digits, for comparing numbers of one magnitude.
    fn scaled(&self) -> u128 {
        self.coefficient * 10u128.pow(MAX_DIGITS as u32 - self.digits())
    }

    fn compare_size(&self, other: &Decimal) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.magnitude().cmp(&other.magnitude()).then_with(|| self.scaled().cmp(&other.scaled())),
        }
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Decimal {
        let (mut coefficient, mut exponent) = (u128::from(value.unsigned_abs()), 0);
        while coefficient != 0 && coefficient % 10 == 0 {
            coefficient /= 10;
            exponent += 1;
        }
        Decimal { negative: value < 0, coefficient, exponent }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.compare_size(other),
            (true, true) => other.compare_size(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Plain digits, never an exponent, as AWS gives numbers back.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negative {
            f.write_str("-")?;
        }
        let exponent = i32::from(self.exponent);
        if exponent >= 0 {
            return write!(f, "{}{:0<width$}", self.coefficient, "", width = exponent as usize);
        }
        let digits = self.coefficient.to_string();
        let point = digits.len() as i32 + exponent;
        if point > 0 {
            let (whole, fraction) = digits.split_at(point as usize);
            write!(f, "{whole}.{fraction}")
        } else {
            write!(f, "0.{:0<width$}{digits}", "", width = point.unsigned_abs() as usize)
        }
    }
}

fn add_digits(a: &[u8], b: &[u8]) -> Vec<u8> {
    let mut sum = vec![0; a.len()];
    let mut carry = 0;
    for index in (0..a.len()).rev() {
        let digit = a[index] + b[index] + carry;
        sum[index] = digit % 10;
        carry = digit / 10;
    }
    sum
}

/// `a` is the larger.
fn subtract_digits(a: &[u8], b: &[u8]) -> Vec<u8> {
    let mut difference = vec![0; a.len()];
    let mut borrowed = 0;
    for index in (0..a.len()).rev() {
        let taken = b[index] + borrowed;
        borrowed = u8::from(a[index] < taken);
        difference[index] = a[index] + 10 * borrowed - taken;
    }
    difference
}
