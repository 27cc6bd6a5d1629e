// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of SSM: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "ssm",
    signing_name: "ssm",
    endpoint_prefix: "ssm",
    service_id: "SSM",
    protocols: &[Protocol::Json11],
    api_version: "2014-11-06",
    target_prefix: "AmazonSSM",
    xml_namespace: "",
    global: false,
    query_compatible: false,
    all_operations: &[
        "AddTagsToResource",
        "AssociateOpsItemRelatedItem",
        "CancelCommand",
        "CancelMaintenanceWindowExecution",
        "CreateActivation",
        "CreateAssociation",
        "CreateAssociationBatch",
        "CreateCloudConnector",
        "CreateDocument",
        "CreateMaintenanceWindow",
        "CreateOpsItem",
        "CreateOpsMetadata",
        "CreatePatchBaseline",
        "CreateResourceDataSync",
        "DeleteActivation",
        "DeleteAssociation",
        "DeleteCloudConnector",
        "DeleteDocument",
        "DeleteInventory",
        "DeleteMaintenanceWindow",
        "DeleteOpsItem",
        "DeleteOpsMetadata",
        "DeleteParameter",
        "DeleteParameters",
        "DeletePatchBaseline",
        "DeleteResourceDataSync",
        "DeleteResourcePolicy",
        "DeregisterDefaultHostManagementConfiguration",
        "DeregisterManagedInstance",
        "DeregisterPatchBaselineForPatchGroup",
        "DeregisterTargetFromMaintenanceWindow",
        "DeregisterTaskFromMaintenanceWindow",
        "DescribeActivations",
        "DescribeAssociation",
        "DescribeAssociationExecutionTargets",
        "DescribeAssociationExecutions",
        "DescribeAutomationExecutions",
        "DescribeAutomationStepExecutions",
        "DescribeAvailablePatches",
        "DescribeDocument",
        "DescribeDocumentPermission",
        "DescribeEffectiveInstanceAssociations",
        "DescribeEffectivePatchesForPatchBaseline",
        "DescribeInstanceAssociationsStatus",
        "DescribeInstanceInformation",
        "DescribeInstancePatchStates",
        "DescribeInstancePatchStatesForPatchGroup",
        "DescribeInstancePatches",
        "DescribeInstanceProperties",
        "DescribeInventoryDeletions",
        "DescribeMaintenanceWindowExecutionTaskInvocations",
        "DescribeMaintenanceWindowExecutionTasks",
        "DescribeMaintenanceWindowExecutions",
        "DescribeMaintenanceWindowSchedule",
        "DescribeMaintenanceWindowTargets",
        "DescribeMaintenanceWindowTasks",
        "DescribeMaintenanceWindows",
        "DescribeMaintenanceWindowsForTarget",
        "DescribeOpsItems",
        "DescribeParameters",
        "DescribePatchBaselines",
        "DescribePatchGroupState",
        "DescribePatchGroups",
        "DescribePatchProperties",
        "DescribeSessions",
        "DisassociateOpsItemRelatedItem",
        "GetAccessToken",
        "GetAutomationExecution",
        "GetCalendarState",
        "GetCloudConnector",
        "GetCommandInvocation",
        "GetConnectionStatus",
        "GetDefaultPatchBaseline",
        "GetDeployablePatchSnapshotForInstance",
        "GetDocument",
        "GetExecutionPreview",
        "GetInventory",
        "GetInventorySchema",
        "GetMaintenanceWindow",
        "GetMaintenanceWindowExecution",
        "GetMaintenanceWindowExecutionTask",
        "GetMaintenanceWindowExecutionTaskInvocation",
        "GetMaintenanceWindowTask",
        "GetOpsItem",
        "GetOpsMetadata",
        "GetOpsSummary",
        "GetParameter",
        "GetParameterHistory",
        "GetParameters",
        "GetParametersByPath",
        "GetPatchBaseline",
        "GetPatchBaselineForPatchGroup",
        "GetResourcePolicies",
        "GetServiceSetting",
        "LabelParameterVersion",
        "ListAssociationVersions",
        "ListAssociations",
        "ListCloudConnectors",
        "ListCommandInvocations",
        "ListCommands",
        "ListComplianceItems",
        "ListComplianceSummaries",
        "ListDocumentMetadataHistory",
        "ListDocumentVersions",
        "ListDocuments",
        "ListInventoryEntries",
        "ListNodes",
        "ListNodesSummary",
        "ListOpsItemEvents",
        "ListOpsItemRelatedItems",
        "ListOpsMetadata",
        "ListResourceComplianceSummaries",
        "ListResourceDataSync",
        "ListTagsForResource",
        "ModifyDocumentPermission",
        "PutComplianceItems",
        "PutInventory",
        "PutParameter",
        "PutResourcePolicy",
        "RegisterDefaultHostManagementConfiguration",
        "RegisterDefaultPatchBaseline",
        "RegisterPatchBaselineForPatchGroup",
        "RegisterTargetWithMaintenanceWindow",
        "RegisterTaskWithMaintenanceWindow",
        "RemoveTagsFromResource",
        "ResetServiceSetting",
        "ResumeSession",
        "SendAutomationSignal",
        "SendCommand",
        "StartAccessRequest",
        "StartAssociationsOnce",
        "StartAutomationExecution",
        "StartChangeRequestExecution",
        "StartExecutionPreview",
        "StartSession",
        "StopAutomationExecution",
        "TerminateSession",
        "UnlabelParameterVersion",
        "UpdateAssociation",
        "UpdateAssociationStatus",
        "UpdateCloudConnector",
        "UpdateDocument",
        "UpdateDocumentDefaultVersion",
        "UpdateDocumentMetadata",
        "UpdateMaintenanceWindow",
        "UpdateMaintenanceWindowTarget",
        "UpdateMaintenanceWindowTask",
        "UpdateManagedInstanceRole",
        "UpdateOpsItem",
        "UpdateOpsMetadata",
        "UpdatePatchBaseline",
        "UpdateResourceDataSync",
        "UpdateServiceSetting",
        "ValidateCloudConnector",
    ],
    operations: &[
        AddTagsToResource::INFO,
        DeleteParameter::INFO,
        DeleteParameters::INFO,
        DescribeParameters::INFO,
        GetParameter::INFO,
        GetParameterHistory::INFO,
        GetParameters::INFO,
        GetParametersByPath::INFO,
        ListTagsForResource::INFO,
        PutParameter::INFO,
        RemoveTagsFromResource::INFO,
    ],
    errors: &[
        &errors::HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION,
        &errors::HIERARCHY_TYPE_MISMATCH_EXCEPTION,
        &errors::INCOMPATIBLE_POLICY_EXCEPTION,
        &errors::INTERNAL_SERVER_ERROR,
        &errors::INVALID_ALLOWED_PATTERN_EXCEPTION,
        &errors::INVALID_FILTER_KEY,
        &errors::INVALID_FILTER_OPTION,
        &errors::INVALID_FILTER_VALUE,
        &errors::INVALID_KEY_ID,
        &errors::INVALID_NEXT_TOKEN,
        &errors::INVALID_POLICY_ATTRIBUTE_EXCEPTION,
        &errors::INVALID_POLICY_TYPE_EXCEPTION,
        &errors::INVALID_RESOURCE_ID,
        &errors::INVALID_RESOURCE_TYPE,
        &errors::PARAMETER_ALREADY_EXISTS,
        &errors::PARAMETER_LIMIT_EXCEEDED,
        &errors::PARAMETER_MAX_VERSION_LIMIT_EXCEEDED,
        &errors::PARAMETER_NOT_FOUND,
        &errors::PARAMETER_PATTERN_MISMATCH_EXCEPTION,
        &errors::PARAMETER_VERSION_NOT_FOUND,
        &errors::POLICIES_LIMIT_EXCEEDED_EXCEPTION,
        &errors::TOO_MANY_TAGS_ERROR,
        &errors::TOO_MANY_UPDATES,
        &errors::UNSUPPORTED_PARAMETER_TYPE,
    ],
    routes: &[],
};

pub struct AddTagsToResource;
impl AddTagsToResource {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "AddTagsToResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ADD_TAGS_TO_RESOURCE_REQUEST,
        output: &tables::S_ADD_TAGS_TO_RESOURCE_RESULT,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_RESOURCE_TYPE,
            &errors::INVALID_RESOURCE_ID,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::TOO_MANY_TAGS_ERROR,
            &errors::TOO_MANY_UPDATES,
        ],
        action: "ssm:AddTagsToResource",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{ResourceId}"],
    };
}
impl Op for AddTagsToResource {
    type Input = types::AddTagsToResourceRequest;
    type Output = types::AddTagsToResourceResult;
    const INFO: &'static Operation = AddTagsToResource::INFO;
}

pub struct DeleteParameter;
impl DeleteParameter {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "DeleteParameter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_PARAMETER_REQUEST,
        output: &tables::S_DELETE_PARAMETER_RESULT,
        result_wrapper: "",
        errors: &[&errors::INTERNAL_SERVER_ERROR, &errors::PARAMETER_NOT_FOUND],
        action: "ssm:DeleteParameter",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{Name}"],
    };
}
impl Op for DeleteParameter {
    type Input = types::DeleteParameterRequest;
    type Output = types::DeleteParameterResult;
    const INFO: &'static Operation = DeleteParameter::INFO;
}

pub struct DeleteParameters;
impl DeleteParameters {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "DeleteParameters",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_PARAMETERS_REQUEST,
        output: &tables::S_DELETE_PARAMETERS_RESULT,
        result_wrapper: "",
        errors: &[&errors::INTERNAL_SERVER_ERROR],
        action: "ssm:DeleteParameters",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{Names}"],
    };
}
impl Op for DeleteParameters {
    type Input = types::DeleteParametersRequest;
    type Output = types::DeleteParametersResult;
    const INFO: &'static Operation = DeleteParameters::INFO;
}

pub struct DescribeParameters;
impl DescribeParameters {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "DescribeParameters",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_PARAMETERS_REQUEST,
        output: &tables::S_DESCRIBE_PARAMETERS_RESULT,
        result_wrapper: "",
        errors: &[
            &errors::INTERNAL_SERVER_ERROR,
            &errors::INVALID_FILTER_KEY,
            &errors::INVALID_FILTER_OPTION,
            &errors::INVALID_FILTER_VALUE,
            &errors::INVALID_NEXT_TOKEN,
        ],
        action: "ssm:DescribeParameters",
        resources: &["arn:{partition}:ssm:{region}:{account}:*"],
    };
}
impl Op for DescribeParameters {
    type Input = types::DescribeParametersRequest;
    type Output = types::DescribeParametersResult;
    const INFO: &'static Operation = DescribeParameters::INFO;
}

pub struct GetParameter;
impl GetParameter {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "GetParameter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_PARAMETER_REQUEST,
        output: &tables::S_GET_PARAMETER_RESULT,
        result_wrapper: "",
        errors: &[
            &errors::INTERNAL_SERVER_ERROR,
            &errors::INVALID_KEY_ID,
            &errors::PARAMETER_NOT_FOUND,
            &errors::PARAMETER_VERSION_NOT_FOUND,
        ],
        action: "ssm:GetParameter",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{Name}"],
    };
}
impl Op for GetParameter {
    type Input = types::GetParameterRequest;
    type Output = types::GetParameterResult;
    const INFO: &'static Operation = GetParameter::INFO;
}

pub struct GetParameterHistory;
impl GetParameterHistory {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "GetParameterHistory",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_PARAMETER_HISTORY_REQUEST,
        output: &tables::S_GET_PARAMETER_HISTORY_RESULT,
        result_wrapper: "",
        errors: &[
            &errors::INTERNAL_SERVER_ERROR,
            &errors::PARAMETER_NOT_FOUND,
            &errors::INVALID_NEXT_TOKEN,
            &errors::INVALID_KEY_ID,
        ],
        action: "ssm:GetParameterHistory",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{Name}"],
    };
}
impl Op for GetParameterHistory {
    type Input = types::GetParameterHistoryRequest;
    type Output = types::GetParameterHistoryResult;
    const INFO: &'static Operation = GetParameterHistory::INFO;
}

pub struct GetParameters;
impl GetParameters {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "GetParameters",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_PARAMETERS_REQUEST,
        output: &tables::S_GET_PARAMETERS_RESULT,
        result_wrapper: "",
        errors: &[&errors::INVALID_KEY_ID, &errors::INTERNAL_SERVER_ERROR],
        action: "ssm:GetParameters",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{Names}"],
    };
}
impl Op for GetParameters {
    type Input = types::GetParametersRequest;
    type Output = types::GetParametersResult;
    const INFO: &'static Operation = GetParameters::INFO;
}

pub struct GetParametersByPath;
impl GetParametersByPath {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "GetParametersByPath",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_PARAMETERS_BY_PATH_REQUEST,
        output: &tables::S_GET_PARAMETERS_BY_PATH_RESULT,
        result_wrapper: "",
        errors: &[
            &errors::INTERNAL_SERVER_ERROR,
            &errors::INVALID_FILTER_KEY,
            &errors::INVALID_FILTER_OPTION,
            &errors::INVALID_FILTER_VALUE,
            &errors::INVALID_KEY_ID,
            &errors::INVALID_NEXT_TOKEN,
        ],
        action: "ssm:GetParametersByPath",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{Path}"],
    };
}
impl Op for GetParametersByPath {
    type Input = types::GetParametersByPathRequest;
    type Output = types::GetParametersByPathResult;
    const INFO: &'static Operation = GetParametersByPath::INFO;
}

pub struct ListTagsForResource;
impl ListTagsForResource {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &tables::S_LIST_TAGS_FOR_RESOURCE_RESULT,
        result_wrapper: "",
        errors: &[&errors::INVALID_RESOURCE_TYPE, &errors::INVALID_RESOURCE_ID, &errors::INTERNAL_SERVER_ERROR],
        action: "ssm:ListTagsForResource",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{ResourceId}"],
    };
}
impl Op for ListTagsForResource {
    type Input = types::ListTagsForResourceRequest;
    type Output = types::ListTagsForResourceResult;
    const INFO: &'static Operation = ListTagsForResource::INFO;
}

pub struct PutParameter;
impl PutParameter {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "PutParameter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_PARAMETER_REQUEST,
        output: &tables::S_PUT_PARAMETER_RESULT,
        result_wrapper: "",
        errors: &[
            &errors::INTERNAL_SERVER_ERROR,
            &errors::INVALID_KEY_ID,
            &errors::PARAMETER_LIMIT_EXCEEDED,
            &errors::TOO_MANY_UPDATES,
            &errors::PARAMETER_ALREADY_EXISTS,
            &errors::HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION,
            &errors::HIERARCHY_TYPE_MISMATCH_EXCEPTION,
            &errors::INVALID_ALLOWED_PATTERN_EXCEPTION,
            &errors::PARAMETER_MAX_VERSION_LIMIT_EXCEEDED,
            &errors::PARAMETER_PATTERN_MISMATCH_EXCEPTION,
            &errors::UNSUPPORTED_PARAMETER_TYPE,
            &errors::POLICIES_LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_POLICY_TYPE_EXCEPTION,
            &errors::INVALID_POLICY_ATTRIBUTE_EXCEPTION,
            &errors::INCOMPATIBLE_POLICY_EXCEPTION,
        ],
        action: "ssm:PutParameter",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{Name}"],
    };
}
impl Op for PutParameter {
    type Input = types::PutParameterRequest;
    type Output = types::PutParameterResult;
    const INFO: &'static Operation = PutParameter::INFO;
}

pub struct RemoveTagsFromResource;
impl RemoveTagsFromResource {
    const INFO: &'static Operation = &Operation {
        service: "ssm",
        name: "RemoveTagsFromResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REMOVE_TAGS_FROM_RESOURCE_REQUEST,
        output: &tables::S_REMOVE_TAGS_FROM_RESOURCE_RESULT,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_RESOURCE_TYPE,
            &errors::INVALID_RESOURCE_ID,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::TOO_MANY_UPDATES,
        ],
        action: "ssm:RemoveTagsFromResource",
        resources: &["arn:{partition}:ssm:{region}:{account}:parameter/{ResourceId}"],
    };
}
impl Op for RemoveTagsFromResource {
    type Input = types::RemoveTagsFromResourceRequest;
    type Output = types::RemoveTagsFromResourceResult;
    const INFO: &'static Operation = RemoveTagsFromResource::INFO;
}
