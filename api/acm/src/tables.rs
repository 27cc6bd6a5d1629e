// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

static T_ACME_ACCOUNT_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(36.0), max: Some(36.0), pattern: None, values: &[] }) };
pub static S_ADD_TAGS_TO_CERTIFICATE_REQUEST: Shape = Shape { name: "AddTagsToCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST },
] };
static T_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(2048.0), pattern: Some("arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*"), values: &[] }) };
static T_CERTIFICATE_BODY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(32768.0), pattern: Some("-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?"), values: &[] }) };
static T_CERTIFICATE_BODY_BLOB: Type = Type { kind: Kind::Blob, check: Some(&Check { min: Some(1.0), max: Some(32768.0), pattern: None, values: &[] }) };
static T_CERTIFICATE_CHAIN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2097152.0), pattern: Some("(-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}\\u000D?\\u000A)*-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?"), values: &[] }) };
static T_CERTIFICATE_CHAIN_BLOB: Type = Type { kind: Kind::Blob, check: Some(&Check { min: Some(1.0), max: Some(2097152.0), pattern: None, values: &[] }) };
pub static S_CERTIFICATE_DETAIL: Shape = Shape { name: "CertificateDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: 0, of: &T_ARN },
    Field { name: "DomainName", wire: "DomainName", query: "DomainName", location: Location::Body, flags: 0, of: &T_DOMAIN_NAME_STRING },
    Field { name: "SubjectAlternativeNames", wire: "SubjectAlternativeNames", query: "SubjectAlternativeNames", location: Location::Body, flags: 0, of: &T_DOMAIN_LIST },
    Field { name: "ManagedBy", wire: "ManagedBy", query: "ManagedBy", location: Location::Body, flags: 0, of: &T_CERTIFICATE_MANAGED_BY },
    Field { name: "DomainValidationOptions", wire: "DomainValidationOptions", query: "DomainValidationOptions", location: Location::Body, flags: 0, of: &T_DOMAIN_VALIDATION_LIST },
    Field { name: "Serial", wire: "Serial", query: "Serial", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Subject", wire: "Subject", query: "Subject", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Issuer", wire: "Issuer", query: "Issuer", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CreatedAt", wire: "CreatedAt", query: "CreatedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "IssuedAt", wire: "IssuedAt", query: "IssuedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "ImportedAt", wire: "ImportedAt", query: "ImportedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_CERTIFICATE_STATUS },
    Field { name: "RevokedAt", wire: "RevokedAt", query: "RevokedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "RevocationReason", wire: "RevocationReason", query: "RevocationReason", location: Location::Body, flags: 0, of: &T_REVOCATION_REASON },
    Field { name: "NotBefore", wire: "NotBefore", query: "NotBefore", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "NotAfter", wire: "NotAfter", query: "NotAfter", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "KeyAlgorithm", wire: "KeyAlgorithm", query: "KeyAlgorithm", location: Location::Body, flags: 0, of: &T_KEY_ALGORITHM },
    Field { name: "SignatureAlgorithm", wire: "SignatureAlgorithm", query: "SignatureAlgorithm", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InUseBy", wire: "InUseBy", query: "InUseBy", location: Location::Body, flags: 0, of: &T_IN_USE_LIST },
    Field { name: "FailureReason", wire: "FailureReason", query: "FailureReason", location: Location::Body, flags: 0, of: &T_FAILURE_REASON },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_CERTIFICATE_TYPE },
    Field { name: "RenewalSummary", wire: "RenewalSummary", query: "RenewalSummary", location: Location::Body, flags: 0, of: &T_RENEWAL_SUMMARY },
    Field { name: "KeyUsages", wire: "KeyUsages", query: "KeyUsages", location: Location::Body, flags: 0, of: &T_KEY_USAGE_LIST },
    Field { name: "ExtendedKeyUsages", wire: "ExtendedKeyUsages", query: "ExtendedKeyUsages", location: Location::Body, flags: 0, of: &T_EXTENDED_KEY_USAGE_LIST },
    Field { name: "CertificateAuthorityArn", wire: "CertificateAuthorityArn", query: "CertificateAuthorityArn", location: Location::Body, flags: 0, of: &T_ARN },
    Field { name: "RenewalEligibility", wire: "RenewalEligibility", query: "RenewalEligibility", location: Location::Body, flags: 0, of: &T_RENEWAL_ELIGIBILITY },
    Field { name: "Options", wire: "Options", query: "Options", location: Location::Body, flags: 0, of: &T_CERTIFICATE_OPTIONS },
    Field { name: "UpdateSummary", wire: "UpdateSummary", query: "UpdateSummary", location: Location::Body, flags: 0, of: &T_UPDATE_SUMMARY },
    Field { name: "CertificateKeyPairOrigin", wire: "CertificateKeyPairOrigin", query: "CertificateKeyPairOrigin", location: Location::Body, flags: 0, of: &T_CERTIFICATE_KEY_PAIR_ORIGIN },
    Field { name: "AcmeEndpointArn", wire: "AcmeEndpointArn", query: "AcmeEndpointArn", location: Location::Body, flags: 0, of: &T_ARN },
    Field { name: "AcmeAccountId", wire: "AcmeAccountId", query: "AcmeAccountId", location: Location::Body, flags: 0, of: &T_ACME_ACCOUNT_ID },
] };
static T_CERTIFICATE_DETAIL: Type = Type { kind: Kind::Struct(&S_CERTIFICATE_DETAIL), check: None };
static T_CERTIFICATE_EXPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] }) };
static T_CERTIFICATE_KEY_PAIR_ORIGIN: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["AWS_MANAGED", "ACME", "CUSTOMER_PROVIDED"] }) };
static T_CERTIFICATE_KEY_PAIR_ORIGINS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CERTIFICATE_KEY_PAIR_ORIGIN }, check: Some(&Check { min: Some(1.0), max: Some(3.0), pattern: None, values: &[] }) };
static T_CERTIFICATE_MANAGED_BY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CLOUDFRONT"] }) };
pub static S_CERTIFICATE_OPTIONS: Shape = Shape { name: "CertificateOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateTransparencyLoggingPreference", wire: "CertificateTransparencyLoggingPreference", query: "CertificateTransparencyLoggingPreference", location: Location::Body, flags: 0, of: &T_CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE },
    Field { name: "Export", wire: "Export", query: "Export", location: Location::Body, flags: 0, of: &T_CERTIFICATE_EXPORT },
    Field { name: "ValidationMethod", wire: "ValidationMethod", query: "ValidationMethod", location: Location::Body, flags: 0, of: &T_VALIDATION_METHOD },
] };
static T_CERTIFICATE_OPTIONS: Type = Type { kind: Kind::Struct(&S_CERTIFICATE_OPTIONS), check: None };
static T_CERTIFICATE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PENDING_VALIDATION", "ISSUED", "INACTIVE", "EXPIRED", "VALIDATION_TIMED_OUT", "REVOKED", "FAILED"] }) };
static T_CERTIFICATE_STATUSES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CERTIFICATE_STATUS }, check: None };
pub static S_CERTIFICATE_SUMMARY: Shape = Shape { name: "CertificateSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: 0, of: &T_ARN },
    Field { name: "DomainName", wire: "DomainName", query: "DomainName", location: Location::Body, flags: 0, of: &T_DOMAIN_NAME_STRING },
    Field { name: "SubjectAlternativeNameSummaries", wire: "SubjectAlternativeNameSummaries", query: "SubjectAlternativeNameSummaries", location: Location::Body, flags: 0, of: &T_DOMAIN_LIST },
    Field { name: "HasAdditionalSubjectAlternativeNames", wire: "HasAdditionalSubjectAlternativeNames", query: "HasAdditionalSubjectAlternativeNames", location: Location::Body, flags: 0, of: &T_NULLABLE_BOOLEAN },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_CERTIFICATE_STATUS },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_CERTIFICATE_TYPE },
    Field { name: "KeyAlgorithm", wire: "KeyAlgorithm", query: "KeyAlgorithm", location: Location::Body, flags: 0, of: &T_KEY_ALGORITHM },
    Field { name: "KeyUsages", wire: "KeyUsages", query: "KeyUsages", location: Location::Body, flags: 0, of: &T_KEY_USAGE_NAMES },
    Field { name: "ExtendedKeyUsages", wire: "ExtendedKeyUsages", query: "ExtendedKeyUsages", location: Location::Body, flags: 0, of: &T_EXTENDED_KEY_USAGE_NAMES },
    Field { name: "ExportOption", wire: "ExportOption", query: "ExportOption", location: Location::Body, flags: 0, of: &T_CERTIFICATE_EXPORT },
    Field { name: "InUse", wire: "InUse", query: "InUse", location: Location::Body, flags: 0, of: &T_NULLABLE_BOOLEAN },
    Field { name: "Exported", wire: "Exported", query: "Exported", location: Location::Body, flags: 0, of: &T_NULLABLE_BOOLEAN },
    Field { name: "RenewalEligibility", wire: "RenewalEligibility", query: "RenewalEligibility", location: Location::Body, flags: 0, of: &T_RENEWAL_ELIGIBILITY },
    Field { name: "NotBefore", wire: "NotBefore", query: "NotBefore", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "NotAfter", wire: "NotAfter", query: "NotAfter", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "CreatedAt", wire: "CreatedAt", query: "CreatedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "IssuedAt", wire: "IssuedAt", query: "IssuedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "ImportedAt", wire: "ImportedAt", query: "ImportedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "RevokedAt", wire: "RevokedAt", query: "RevokedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "ManagedBy", wire: "ManagedBy", query: "ManagedBy", location: Location::Body, flags: 0, of: &T_CERTIFICATE_MANAGED_BY },
    Field { name: "CertificateKeyPairOrigin", wire: "CertificateKeyPairOrigin", query: "CertificateKeyPairOrigin", location: Location::Body, flags: 0, of: &T_CERTIFICATE_KEY_PAIR_ORIGIN },
] };
static T_CERTIFICATE_SUMMARY: Type = Type { kind: Kind::Struct(&S_CERTIFICATE_SUMMARY), check: None };
static T_CERTIFICATE_SUMMARY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CERTIFICATE_SUMMARY }, check: None };
static T_CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] }) };
static T_CERTIFICATE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["IMPORTED", "AMAZON_ISSUED", "PRIVATE"] }) };
pub static S_DELETE_CERTIFICATE_REQUEST: Shape = Shape { name: "DeleteCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
] };
pub static S_DESCRIBE_CERTIFICATE_REQUEST: Shape = Shape { name: "DescribeCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
] };
pub static S_DESCRIBE_CERTIFICATE_RESPONSE: Shape = Shape { name: "DescribeCertificateResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Certificate", wire: "Certificate", query: "Certificate", location: Location::Body, flags: 0, of: &T_CERTIFICATE_DETAIL },
] };
static T_DOMAIN_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DOMAIN_NAME_STRING }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_DOMAIN_NAME_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(253.0), pattern: Some("(\\*\\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])"), values: &[] }) };
static T_DOMAIN_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PENDING_VALIDATION", "SUCCESS", "FAILED"] }) };
pub static S_DOMAIN_VALIDATION: Shape = Shape { name: "DomainValidation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DomainName", wire: "DomainName", query: "DomainName", location: Location::Body, flags: flag::REQUIRED, of: &T_DOMAIN_NAME_STRING },
    Field { name: "ValidationEmails", wire: "ValidationEmails", query: "ValidationEmails", location: Location::Body, flags: 0, of: &T_VALIDATION_EMAIL_LIST },
    Field { name: "ValidationDomain", wire: "ValidationDomain", query: "ValidationDomain", location: Location::Body, flags: 0, of: &T_DOMAIN_NAME_STRING },
    Field { name: "ValidationStatus", wire: "ValidationStatus", query: "ValidationStatus", location: Location::Body, flags: 0, of: &T_DOMAIN_STATUS },
    Field { name: "ResourceRecord", wire: "ResourceRecord", query: "ResourceRecord", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORD },
    Field { name: "HttpRedirect", wire: "HttpRedirect", query: "HttpRedirect", location: Location::Body, flags: 0, of: &T_HTTP_REDIRECT },
    Field { name: "ValidationMethod", wire: "ValidationMethod", query: "ValidationMethod", location: Location::Body, flags: 0, of: &T_VALIDATION_METHOD },
] };
static T_DOMAIN_VALIDATION: Type = Type { kind: Kind::Struct(&S_DOMAIN_VALIDATION), check: None };
static T_DOMAIN_VALIDATION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DOMAIN_VALIDATION }, check: Some(&Check { min: Some(1.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY: Shape = Shape { name: "DomainValidationMethodUpdateSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "From", wire: "From", query: "From", location: Location::Body, flags: 0, of: &T_VALIDATION_METHOD },
    Field { name: "To", wire: "To", query: "To", location: Location::Body, flags: 0, of: &T_VALIDATION_METHOD },
] };
static T_DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY: Type = Type { kind: Kind::Struct(&S_DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY), check: None };
pub static S_DOMAIN_VALIDATION_OPTION: Shape = Shape { name: "DomainValidationOption", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DomainName", wire: "DomainName", query: "DomainName", location: Location::Body, flags: flag::REQUIRED, of: &T_DOMAIN_NAME_STRING },
    Field { name: "ValidationDomain", wire: "ValidationDomain", query: "ValidationDomain", location: Location::Body, flags: flag::REQUIRED, of: &T_DOMAIN_NAME_STRING },
] };
static T_DOMAIN_VALIDATION_OPTION: Type = Type { kind: Kind::Struct(&S_DOMAIN_VALIDATION_OPTION), check: None };
static T_DOMAIN_VALIDATION_OPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DOMAIN_VALIDATION_OPTION }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_EXTENDED_KEY_USAGE: Shape = Shape { name: "ExtendedKeyUsage", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_EXTENDED_KEY_USAGE_NAME },
    Field { name: "OID", wire: "OID", query: "OID", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_EXTENDED_KEY_USAGE: Type = Type { kind: Kind::Struct(&S_EXTENDED_KEY_USAGE), check: None };
static T_EXTENDED_KEY_USAGE_FILTER_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_EXTENDED_KEY_USAGE_NAME }, check: None };
static T_EXTENDED_KEY_USAGE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_EXTENDED_KEY_USAGE }, check: None };
static T_EXTENDED_KEY_USAGE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["TLS_WEB_SERVER_AUTHENTICATION", "TLS_WEB_CLIENT_AUTHENTICATION", "CODE_SIGNING", "EMAIL_PROTECTION", "TIME_STAMPING", "OCSP_SIGNING", "IPSEC_END_SYSTEM", "IPSEC_TUNNEL", "IPSEC_USER", "ANY", "NONE", "CUSTOM"] }) };
static T_EXTENDED_KEY_USAGE_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_EXTENDED_KEY_USAGE_NAME }, check: None };
static T_FAILURE_REASON: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["NO_AVAILABLE_CONTACTS", "ADDITIONAL_VERIFICATION_REQUIRED", "DOMAIN_NOT_ALLOWED", "INVALID_PUBLIC_DOMAIN", "DOMAIN_VALIDATION_DENIED", "CAA_ERROR", "PCA_LIMIT_EXCEEDED", "PCA_INVALID_ARN", "PCA_INVALID_STATE", "PCA_REQUEST_FAILED", "PCA_NAME_CONSTRAINTS_VALIDATION", "PCA_RESOURCE_NOT_FOUND", "PCA_INVALID_ARGS", "PCA_INVALID_DURATION", "PCA_ACCESS_DENIED", "SLR_NOT_FOUND", "OTHER"] }) };
pub static S_FILTERS: Shape = Shape { name: "Filters", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "extendedKeyUsage", wire: "extendedKeyUsage", query: "extendedKeyUsage", location: Location::Body, flags: 0, of: &T_EXTENDED_KEY_USAGE_FILTER_LIST },
    Field { name: "keyUsage", wire: "keyUsage", query: "keyUsage", location: Location::Body, flags: 0, of: &T_KEY_USAGE_FILTER_LIST },
    Field { name: "keyTypes", wire: "keyTypes", query: "keyTypes", location: Location::Body, flags: 0, of: &T_KEY_ALGORITHM_LIST },
    Field { name: "exportOption", wire: "exportOption", query: "exportOption", location: Location::Body, flags: 0, of: &T_CERTIFICATE_EXPORT },
    Field { name: "managedBy", wire: "managedBy", query: "managedBy", location: Location::Body, flags: 0, of: &T_CERTIFICATE_MANAGED_BY },
] };
static T_FILTERS: Type = Type { kind: Kind::Struct(&S_FILTERS), check: None };
pub static S_GET_CERTIFICATE_REQUEST: Shape = Shape { name: "GetCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
] };
pub static S_GET_CERTIFICATE_RESPONSE: Shape = Shape { name: "GetCertificateResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Certificate", wire: "Certificate", query: "Certificate", location: Location::Body, flags: 0, of: &T_CERTIFICATE_BODY },
    Field { name: "CertificateChain", wire: "CertificateChain", query: "CertificateChain", location: Location::Body, flags: 0, of: &T_CERTIFICATE_CHAIN },
] };
pub static S_HTTP_REDIRECT: Shape = Shape { name: "HttpRedirect", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RedirectFrom", wire: "RedirectFrom", query: "RedirectFrom", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RedirectTo", wire: "RedirectTo", query: "RedirectTo", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_HTTP_REDIRECT: Type = Type { kind: Kind::Struct(&S_HTTP_REDIRECT), check: None };
static T_IDEMPOTENCY_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(32.0), pattern: Some("\\w+"), values: &[] }) };
pub static S_IMPORT_CERTIFICATE_REQUEST: Shape = Shape { name: "ImportCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: 0, of: &T_ARN },
    Field { name: "Certificate", wire: "Certificate", query: "Certificate", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_BODY_BLOB },
    Field { name: "PrivateKey", wire: "PrivateKey", query: "PrivateKey", location: Location::Body, flags: flag::REQUIRED, of: &T_PRIVATE_KEY_BLOB },
    Field { name: "CertificateChain", wire: "CertificateChain", query: "CertificateChain", location: Location::Body, flags: 0, of: &T_CERTIFICATE_CHAIN_BLOB },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
pub static S_IMPORT_CERTIFICATE_RESPONSE: Shape = Shape { name: "ImportCertificateResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: 0, of: &T_ARN },
] };
static T_IN_USE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STRING }, check: None };
static T_KEY_ALGORITHM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"] }) };
static T_KEY_ALGORITHM_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY_ALGORITHM }, check: None };
pub static S_KEY_USAGE: Shape = Shape { name: "KeyUsage", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_KEY_USAGE_NAME },
] };
static T_KEY_USAGE: Type = Type { kind: Kind::Struct(&S_KEY_USAGE), check: None };
static T_KEY_USAGE_FILTER_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY_USAGE_NAME }, check: None };
static T_KEY_USAGE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY_USAGE }, check: None };
static T_KEY_USAGE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["DIGITAL_SIGNATURE", "NON_REPUDIATION", "KEY_ENCIPHERMENT", "DATA_ENCIPHERMENT", "KEY_AGREEMENT", "CERTIFICATE_SIGNING", "CRL_SIGNING", "ENCIPHER_ONLY", "DECIPHER_ONLY", "ANY", "CUSTOM"] }) };
static T_KEY_USAGE_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY_USAGE_NAME }, check: None };
pub static S_LIST_CERTIFICATES_REQUEST: Shape = Shape { name: "ListCertificatesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateStatuses", wire: "CertificateStatuses", query: "CertificateStatuses", location: Location::Body, flags: 0, of: &T_CERTIFICATE_STATUSES },
    Field { name: "CertificateKeyPairOrigins", wire: "CertificateKeyPairOrigins", query: "CertificateKeyPairOrigins", location: Location::Body, flags: 0, of: &T_CERTIFICATE_KEY_PAIR_ORIGINS },
    Field { name: "Includes", wire: "Includes", query: "Includes", location: Location::Body, flags: 0, of: &T_FILTERS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS },
    Field { name: "SortBy", wire: "SortBy", query: "SortBy", location: Location::Body, flags: 0, of: &T_SORT_BY },
    Field { name: "SortOrder", wire: "SortOrder", query: "SortOrder", location: Location::Body, flags: 0, of: &T_SORT_ORDER },
] };
pub static S_LIST_CERTIFICATES_RESPONSE: Shape = Shape { name: "ListCertificatesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "CertificateSummaryList", wire: "CertificateSummaryList", query: "CertificateSummaryList", location: Location::Body, flags: 0, of: &T_CERTIFICATE_SUMMARY_LIST },
] };
pub static S_LIST_TAGS_FOR_CERTIFICATE_REQUEST: Shape = Shape { name: "ListTagsForCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
] };
pub static S_LIST_TAGS_FOR_CERTIFICATE_RESPONSE: Shape = Shape { name: "ListTagsForCertificateResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_MAX_ITEMS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(1000.0), pattern: None, values: &[] }) };
static T_NEXT_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(10000.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]*"), values: &[] }) };
static T_NULLABLE_BOOLEAN: Type = Type { kind: Kind::Bool, check: None };
static T_PCA_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(2048.0), pattern: Some("arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*"), values: &[] }) };
static T_PRIVATE_KEY_BLOB: Type = Type { kind: Kind::Blob, check: Some(&Check { min: Some(1.0), max: Some(8192.0), pattern: None, values: &[] }) };
static T_RECORD_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CNAME"] }) };
pub static S_REMOVE_TAGS_FROM_CERTIFICATE_REQUEST: Shape = Shape { name: "RemoveTagsFromCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST },
] };
static T_RENEWAL_ELIGIBILITY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ELIGIBLE", "INELIGIBLE"] }) };
static T_RENEWAL_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PENDING_AUTO_RENEWAL", "PENDING_VALIDATION", "SUCCESS", "FAILED"] }) };
pub static S_RENEWAL_SUMMARY: Shape = Shape { name: "RenewalSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RenewalStatus", wire: "RenewalStatus", query: "RenewalStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_RENEWAL_STATUS },
    Field { name: "DomainValidationOptions", wire: "DomainValidationOptions", query: "DomainValidationOptions", location: Location::Body, flags: flag::REQUIRED, of: &T_DOMAIN_VALIDATION_LIST },
    Field { name: "RenewalStatusReason", wire: "RenewalStatusReason", query: "RenewalStatusReason", location: Location::Body, flags: 0, of: &T_FAILURE_REASON },
    Field { name: "UpdatedAt", wire: "UpdatedAt", query: "UpdatedAt", location: Location::Body, flags: flag::REQUIRED, of: &T_T_STAMP },
] };
static T_RENEWAL_SUMMARY: Type = Type { kind: Kind::Struct(&S_RENEWAL_SUMMARY), check: None };
pub static S_REQUEST_CERTIFICATE_REQUEST: Shape = Shape { name: "RequestCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DomainName", wire: "DomainName", query: "DomainName", location: Location::Body, flags: flag::REQUIRED, of: &T_DOMAIN_NAME_STRING },
    Field { name: "ValidationMethod", wire: "ValidationMethod", query: "ValidationMethod", location: Location::Body, flags: 0, of: &T_VALIDATION_METHOD },
    Field { name: "SubjectAlternativeNames", wire: "SubjectAlternativeNames", query: "SubjectAlternativeNames", location: Location::Body, flags: 0, of: &T_DOMAIN_LIST },
    Field { name: "IdempotencyToken", wire: "IdempotencyToken", query: "IdempotencyToken", location: Location::Body, flags: 0, of: &T_IDEMPOTENCY_TOKEN },
    Field { name: "DomainValidationOptions", wire: "DomainValidationOptions", query: "DomainValidationOptions", location: Location::Body, flags: 0, of: &T_DOMAIN_VALIDATION_OPTION_LIST },
    Field { name: "Options", wire: "Options", query: "Options", location: Location::Body, flags: 0, of: &T_CERTIFICATE_OPTIONS },
    Field { name: "CertificateAuthorityArn", wire: "CertificateAuthorityArn", query: "CertificateAuthorityArn", location: Location::Body, flags: 0, of: &T_PCA_ARN },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "KeyAlgorithm", wire: "KeyAlgorithm", query: "KeyAlgorithm", location: Location::Body, flags: 0, of: &T_KEY_ALGORITHM },
    Field { name: "ManagedBy", wire: "ManagedBy", query: "ManagedBy", location: Location::Body, flags: 0, of: &T_CERTIFICATE_MANAGED_BY },
] };
pub static S_REQUEST_CERTIFICATE_RESPONSE: Shape = Shape { name: "RequestCertificateResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: 0, of: &T_ARN },
] };
pub static S_RESOURCE_RECORD: Shape = Shape { name: "ResourceRecord", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_RECORD_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
] };
static T_RESOURCE_RECORD: Type = Type { kind: Kind::Struct(&S_RESOURCE_RECORD), check: None };
static T_REVOCATION_REASON: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["UNSPECIFIED", "KEY_COMPROMISE", "CA_COMPROMISE", "AFFILIATION_CHANGED", "SUPERCEDED", "SUPERSEDED", "CESSATION_OF_OPERATION", "CERTIFICATE_HOLD", "REMOVE_FROM_CRL", "PRIVILEGE_WITHDRAWN", "A_A_COMPROMISE"] }) };
static T_SORT_BY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATED_AT"] }) };
static T_SORT_ORDER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ASCENDING", "DESCENDING"] }) };
static T_STRING: Type = Type { kind: Kind::Text, check: None };
static T_T_STAMP: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_TAG_VALUE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"), values: &[] }) };
static T_TAG_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: Some(&Check { min: Some(1.0), max: Some(50.0), pattern: None, values: &[] }) };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"), values: &[] }) };
pub static S_UPDATE_CERTIFICATE_OPTIONS_REQUEST: Shape = Shape { name: "UpdateCertificateOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
    Field { name: "Options", wire: "Options", query: "Options", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_OPTIONS },
] };
static T_UPDATE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PENDING_DOMAIN_VALIDATION", "SUCCESS", "FAILED"] }) };
pub static S_UPDATE_SUMMARY: Shape = Shape { name: "UpdateSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_UPDATE_STATUS },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_UPDATE_TYPE },
    Field { name: "DomainValidationMethodUpdateSummary", wire: "DomainValidationMethodUpdateSummary", query: "DomainValidationMethodUpdateSummary", location: Location::Body, flags: 0, of: &T_DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY },
    Field { name: "RequestedAt", wire: "RequestedAt", query: "RequestedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
    Field { name: "UpdatedAt", wire: "UpdatedAt", query: "UpdatedAt", location: Location::Body, flags: 0, of: &T_T_STAMP },
] };
static T_UPDATE_SUMMARY: Type = Type { kind: Kind::Struct(&S_UPDATE_SUMMARY), check: None };
static T_UPDATE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["DOMAIN_VALIDATION_METHOD"] }) };
static T_VALIDATION_EMAIL_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STRING }, check: None };
static T_VALIDATION_METHOD: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["EMAIL", "DNS", "HTTP"] }) };
