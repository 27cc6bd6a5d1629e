//! The service in-process: over the real fabric, with EC2, IAM and CloudWatch as far as it asks them. Needs root, as the
//! fabric does.

mod api;
mod stubs;
mod traffic;
mod world;
