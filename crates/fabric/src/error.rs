//! What can go wrong, as one enum; callers translate it into their service's codes.

use std::fmt;
use std::io;
use std::net::Ipv4Addr;

#[derive(Debug)]
pub enum FabricError {
    /// The operating system refused a step; `step` says which.
    System { step: String, source: io::Error },
    /// A child program (`nft`) refused what it was given.
    Program { program: &'static str, message: String },
    /// Every block of loopback addresses is held by another cloud.
    NoFreeBlock,
    /// The cloud's block has no address left.
    NoFreeAddress,
    /// The address lies outside this cloud's block or is reserved in it.
    ForeignAddress(Ipv4Addr),
    /// The address is already in use by something of the same kind.
    AddressInUse(Ipv4Addr),
    /// No interface of the network has this id or address.
    UnknownInterface(String),
    /// The interface is already attached.
    AlreadyAttached(String),
    /// The machine lets no network be made; the text says why.
    Refused(String),
    /// The network was removed, or was never made.
    UnknownNetwork(String),
}

pub type Result<T> = std::result::Result<T, FabricError>;

impl FabricError {
    pub(crate) fn system(step: impl Into<String>) -> impl FnOnce(io::Error) -> FabricError {
        let step = step.into();
        move |source| FabricError::System { step, source }
    }

    pub(crate) fn errno(step: impl Into<String>) -> impl FnOnce(nix::Error) -> FabricError {
        let step = step.into();
        move |errno| FabricError::System { step, source: errno.into() }
    }
}

impl fmt::Display for FabricError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FabricError::System { step, source } => write!(formatter, "{step}: {source}"),
            FabricError::Program { program, message } => write!(formatter, "{program}: {message}"),
            FabricError::NoFreeBlock => write!(formatter, "every block of loopback addresses is in use"),
            FabricError::NoFreeAddress => write!(formatter, "the block of public addresses is exhausted"),
            FabricError::ForeignAddress(address) => {
                write!(formatter, "{address} is not an address of this cloud's block")
            }
            FabricError::AddressInUse(address) => write!(formatter, "{address} is in use"),
            FabricError::UnknownInterface(interface) => write!(formatter, "no interface {interface}"),
            FabricError::AlreadyAttached(interface) => write!(formatter, "interface {interface} is already attached"),
            FabricError::Refused(why) => write!(formatter, "networks cannot be made here: {why}"),
            FabricError::UnknownNetwork(network) => write!(formatter, "no network {network}"),
        }
    }
}

impl std::error::Error for FabricError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            FabricError::System { source, .. } => Some(source),
            _ => None,
        }
    }
}
