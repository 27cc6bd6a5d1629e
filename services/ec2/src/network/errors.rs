//! The errors of networks, codes and messages in one place.
