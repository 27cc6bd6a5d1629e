//! What a router writes on packets and connections to know them again. The lowest byte says what it is; the rest, where
//! a node speaks for a client, is the node's number: its packets bear the client's address, not its own.

/// The part that says what it is.
pub(crate) const KIND: u32 = 0xff;
pub(crate) const NODE: u32 = !KIND;
const NODE_SHIFT: u32 = 8;

/// A socket that speaks for a client.
pub(crate) const KEPT: u32 = 0x51;
/// The same, where the destination's groups admit the node: they need not admit the client.
pub(crate) const VOUCHED: u32 = 0x52;
/// What answers such a socket; by it, it is delivered to the router.
pub(crate) const ANSWER: u32 = 0x53;

/// On the way into the delay line.
pub(crate) const DELAYED: u32 = 0x54;
/// The same, of what answers a socket that speaks for a client.
pub(crate) const DELAYED_ANSWER: u32 = 0x55;
/// The bits by which both are routed there.
pub(crate) const DELAYED_BITS: u32 = 0xfe;
/// Back from the delay line.
pub(crate) const RETURNED: u32 = 0x56;
/// The same, of what a socket sends that speaks for a client.
pub(crate) const RETURNED_KEPT: u32 = 0x57;

/// A node's number in its place; numbers start at 1.
pub(crate) fn of_node(number: u32) -> u32 {
    number << NODE_SHIFT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_delayed_is_told_from_the_rest_by_its_bits() {
        for kind in [KEPT, VOUCHED, ANSWER, DELAYED, DELAYED_ANSWER, RETURNED, RETURNED_KEPT] {
            let is_delayed = matches!(kind, DELAYED | DELAYED_ANSWER);
            assert_eq!((of_node(7) | kind) & DELAYED_BITS == DELAYED, is_delayed, "{kind:x}");
        }
        assert_eq!((of_node(7) | KEPT) & NODE, of_node(7));
    }
}
