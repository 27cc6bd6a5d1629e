// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of ACM: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "acm",
    signing_name: "acm",
    endpoint_prefix: "acm",
    service_id: "ACM",
    protocols: &[Protocol::Json11],
    api_version: "2015-12-08",
    target_prefix: "CertificateManager",
    xml_namespace: "",
    global: false,
    query_compatible: false,
    all_operations: &[
        "AddTagsToCertificate",
        "CreateAcmeDomainValidation",
        "CreateAcmeEndpoint",
        "CreateAcmeExternalAccountBinding",
        "DeleteAcmeDomainValidation",
        "DeleteAcmeEndpoint",
        "DeleteAcmeExternalAccountBinding",
        "DeleteCertificate",
        "DescribeAcmeAccount",
        "DescribeAcmeDomainValidation",
        "DescribeAcmeEndpoint",
        "DescribeAcmeExternalAccountBinding",
        "DescribeCertificate",
        "ExportCertificate",
        "GetAccountConfiguration",
        "GetAcmeExternalAccountBindingCredentials",
        "GetCertificate",
        "ImportCertificate",
        "ListAcmeAccounts",
        "ListAcmeDomainValidations",
        "ListAcmeEndpoints",
        "ListAcmeExternalAccountBindings",
        "ListCertificateDomainValidations",
        "ListCertificates",
        "ListTagsForCertificate",
        "ListTagsForResource",
        "PutAccountConfiguration",
        "RemoveTagsFromCertificate",
        "RenewCertificate",
        "RequestCertificate",
        "ResendValidationEmail",
        "RevokeAcmeAccount",
        "RevokeAcmeExternalAccountBinding",
        "RevokeCertificate",
        "SearchCertificates",
        "TagResource",
        "UntagResource",
        "UpdateAcmeDomainValidation",
        "UpdateAcmeEndpoint",
        "UpdateCertificateOptions",
    ],
    operations: &[
        AddTagsToCertificate::INFO,
        DeleteCertificate::INFO,
        DescribeCertificate::INFO,
        GetCertificate::INFO,
        ImportCertificate::INFO,
        ListCertificates::INFO,
        ListTagsForCertificate::INFO,
        RemoveTagsFromCertificate::INFO,
        RequestCertificate::INFO,
        UpdateCertificateOptions::INFO,
    ],
    errors: &[
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::CONFLICT_EXCEPTION,
        &errors::INVALID_ARGS_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION,
        &errors::INVALID_PARAMETER_EXCEPTION,
        &errors::INVALID_STATE_EXCEPTION,
        &errors::INVALID_TAG_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::REQUEST_IN_PROGRESS_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::TAG_POLICY_EXCEPTION,
        &errors::THROTTLING_EXCEPTION,
        &errors::TOO_MANY_TAGS_EXCEPTION,
        &errors::VALIDATION_EXCEPTION,
    ],
    routes: &[],
};

pub struct AddTagsToCertificate;
impl AddTagsToCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "AddTagsToCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ADD_TAGS_TO_CERTIFICATE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_PARAMETER_EXCEPTION,
            &errors::TAG_POLICY_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
            &errors::INVALID_ARN_EXCEPTION,
            &errors::INVALID_TAG_EXCEPTION,
            &errors::VALIDATION_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "acm:AddTagsToCertificate",
        resources: &["{CertificateArn}"],
    };
}
impl Op for AddTagsToCertificate {
    type Input = types::AddTagsToCertificateRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AddTagsToCertificate::INFO;
}

pub struct DeleteCertificate;
impl DeleteCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "DeleteCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_CERTIFICATE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_IN_USE_EXCEPTION,
            &errors::INVALID_ARN_EXCEPTION,
            &errors::CONFLICT_EXCEPTION,
            &errors::ACCESS_DENIED_EXCEPTION,
            &errors::VALIDATION_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "acm:DeleteCertificate",
        resources: &["{CertificateArn}"],
    };
}
impl Op for DeleteCertificate {
    type Input = types::DeleteCertificateRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteCertificate::INFO;
}

pub struct DescribeCertificate;
impl DescribeCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "DescribeCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_CERTIFICATE_REQUEST,
        output: &tables::S_DESCRIBE_CERTIFICATE_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_ARN_EXCEPTION, &errors::VALIDATION_EXCEPTION, &errors::RESOURCE_NOT_FOUND_EXCEPTION],
        action: "acm:DescribeCertificate",
        resources: &["{CertificateArn}"],
    };
}
impl Op for DescribeCertificate {
    type Input = types::DescribeCertificateRequest;
    type Output = types::DescribeCertificateResponse;
    const INFO: &'static Operation = DescribeCertificate::INFO;
}

pub struct GetCertificate;
impl GetCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "GetCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_CERTIFICATE_REQUEST,
        output: &tables::S_GET_CERTIFICATE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_ARN_EXCEPTION,
            &errors::REQUEST_IN_PROGRESS_EXCEPTION,
            &errors::VALIDATION_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        action: "acm:GetCertificate",
        resources: &["{CertificateArn}"],
    };
}
impl Op for GetCertificate {
    type Input = types::GetCertificateRequest;
    type Output = types::GetCertificateResponse;
    const INFO: &'static Operation = GetCertificate::INFO;
}

pub struct ImportCertificate;
impl ImportCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "ImportCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_IMPORT_CERTIFICATE_REQUEST,
        output: &tables::S_IMPORT_CERTIFICATE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_PARAMETER_EXCEPTION,
            &errors::TAG_POLICY_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
            &errors::INVALID_ARN_EXCEPTION,
            &errors::INVALID_TAG_EXCEPTION,
            &errors::CONFLICT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::VALIDATION_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        action: "acm:ImportCertificate",
        resources: &["{CertificateArn}"],
    };
}
impl Op for ImportCertificate {
    type Input = types::ImportCertificateRequest;
    type Output = types::ImportCertificateResponse;
    const INFO: &'static Operation = ImportCertificate::INFO;
}

pub struct ListCertificates;
impl ListCertificates {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "ListCertificates",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_CERTIFICATES_REQUEST,
        output: &tables::S_LIST_CERTIFICATES_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_ARGS_EXCEPTION, &errors::VALIDATION_EXCEPTION],
        action: "acm:ListCertificates",
        resources: &[],
    };
}
impl Op for ListCertificates {
    type Input = types::ListCertificatesRequest;
    type Output = types::ListCertificatesResponse;
    const INFO: &'static Operation = ListCertificates::INFO;
}

pub struct ListTagsForCertificate;
impl ListTagsForCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "ListTagsForCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_TAGS_FOR_CERTIFICATE_REQUEST,
        output: &tables::S_LIST_TAGS_FOR_CERTIFICATE_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_ARN_EXCEPTION, &errors::VALIDATION_EXCEPTION, &errors::RESOURCE_NOT_FOUND_EXCEPTION],
        action: "acm:ListTagsForCertificate",
        resources: &["{CertificateArn}"],
    };
}
impl Op for ListTagsForCertificate {
    type Input = types::ListTagsForCertificateRequest;
    type Output = types::ListTagsForCertificateResponse;
    const INFO: &'static Operation = ListTagsForCertificate::INFO;
}

pub struct RemoveTagsFromCertificate;
impl RemoveTagsFromCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "RemoveTagsFromCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REMOVE_TAGS_FROM_CERTIFICATE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_PARAMETER_EXCEPTION,
            &errors::TAG_POLICY_EXCEPTION,
            &errors::INVALID_ARN_EXCEPTION,
            &errors::INVALID_TAG_EXCEPTION,
            &errors::VALIDATION_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "acm:RemoveTagsFromCertificate",
        resources: &["{CertificateArn}"],
    };
}
impl Op for RemoveTagsFromCertificate {
    type Input = types::RemoveTagsFromCertificateRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = RemoveTagsFromCertificate::INFO;
}

pub struct RequestCertificate;
impl RequestCertificate {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "RequestCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REQUEST_CERTIFICATE_REQUEST,
        output: &tables::S_REQUEST_CERTIFICATE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_PARAMETER_EXCEPTION,
            &errors::TAG_POLICY_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
            &errors::INVALID_ARN_EXCEPTION,
            &errors::INVALID_TAG_EXCEPTION,
            &errors::INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        action: "acm:RequestCertificate",
        resources: &[],
    };
}
impl Op for RequestCertificate {
    type Input = types::RequestCertificateRequest;
    type Output = types::RequestCertificateResponse;
    const INFO: &'static Operation = RequestCertificate::INFO;
}

pub struct UpdateCertificateOptions;
impl UpdateCertificateOptions {
    const INFO: &'static Operation = &Operation {
        service: "acm",
        name: "UpdateCertificateOptions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_CERTIFICATE_OPTIONS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_ARN_EXCEPTION,
            &errors::CONFLICT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::VALIDATION_EXCEPTION,
            &errors::INVALID_STATE_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        action: "acm:UpdateCertificateOptions",
        resources: &["{CertificateArn}"],
    };
}
impl Op for UpdateCertificateOptions {
    type Input = types::UpdateCertificateOptionsRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UpdateCertificateOptions::INFO;
}
