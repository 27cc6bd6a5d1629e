// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of CloudFormation: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "cloudformation",
    signing_name: "cloudformation",
    endpoint_prefix: "cloudformation",
    service_id: "CloudFormation",
    protocols: &[Protocol::Query],
    api_version: "2010-05-15",
    target_prefix: "",
    xml_namespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
    global: false,
    query_compatible: false,
    all_operations: &[
        "ActivateOrganizationsAccess",
        "ActivateType",
        "BatchDescribeTypeConfigurations",
        "CancelUpdateStack",
        "ContinueUpdateRollback",
        "CreateChangeSet",
        "CreateGeneratedTemplate",
        "CreateStack",
        "CreateStackInstances",
        "CreateStackRefactor",
        "CreateStackSet",
        "DeactivateOrganizationsAccess",
        "DeactivateType",
        "DeleteChangeSet",
        "DeleteGeneratedTemplate",
        "DeleteStack",
        "DeleteStackInstances",
        "DeleteStackSet",
        "DeregisterType",
        "DescribeAccountLimits",
        "DescribeChangeSet",
        "DescribeChangeSetHooks",
        "DescribeEvents",
        "DescribeGeneratedTemplate",
        "DescribeOrganizationsAccess",
        "DescribePublisher",
        "DescribeResourceScan",
        "DescribeStackDriftDetectionStatus",
        "DescribeStackEvents",
        "DescribeStackInstance",
        "DescribeStackRefactor",
        "DescribeStackResource",
        "DescribeStackResourceDrifts",
        "DescribeStackResources",
        "DescribeStackSet",
        "DescribeStackSetOperation",
        "DescribeStacks",
        "DescribeType",
        "DescribeTypeRegistration",
        "DetectStackDrift",
        "DetectStackResourceDrift",
        "DetectStackSetDrift",
        "EstimateTemplateCost",
        "ExecuteChangeSet",
        "ExecuteStackRefactor",
        "GetGeneratedTemplate",
        "GetHookResult",
        "GetStackPolicy",
        "GetTemplate",
        "GetTemplateSummary",
        "ImportStacksToStackSet",
        "ListChangeSets",
        "ListExports",
        "ListGeneratedTemplates",
        "ListHookResults",
        "ListImports",
        "ListResourceScanRelatedResources",
        "ListResourceScanResources",
        "ListResourceScans",
        "ListStackInstanceResourceDrifts",
        "ListStackInstances",
        "ListStackRefactorActions",
        "ListStackRefactors",
        "ListStackResources",
        "ListStackSetAutoDeploymentTargets",
        "ListStackSetOperationResults",
        "ListStackSetOperations",
        "ListStackSets",
        "ListStacks",
        "ListTypeRegistrations",
        "ListTypeVersions",
        "ListTypes",
        "PublishType",
        "RecordHandlerProgress",
        "RegisterPublisher",
        "RegisterType",
        "RemoveAlias",
        "RollbackStack",
        "SetAlias",
        "SetStackPolicy",
        "SetTypeConfiguration",
        "SetTypeDefaultVersion",
        "SignalResource",
        "StartResourceScan",
        "StopStackSetOperation",
        "TestType",
        "UpdateGeneratedTemplate",
        "UpdateStack",
        "UpdateStackInstances",
        "UpdateStackSet",
        "UpdateTerminationProtection",
        "ValidateTemplate",
    ],
    operations: &[
        CancelUpdateStack::INFO,
        ContinueUpdateRollback::INFO,
        CreateChangeSet::INFO,
        CreateStack::INFO,
        DeleteChangeSet::INFO,
        DeleteStack::INFO,
        DescribeAccountLimits::INFO,
        DescribeChangeSet::INFO,
        DescribeStackDriftDetectionStatus::INFO,
        DescribeStackEvents::INFO,
        DescribeStackResource::INFO,
        DescribeStackResourceDrifts::INFO,
        DescribeStackResources::INFO,
        DescribeStacks::INFO,
        DetectStackDrift::INFO,
        DetectStackResourceDrift::INFO,
        ExecuteChangeSet::INFO,
        GetStackPolicy::INFO,
        GetTemplate::INFO,
        GetTemplateSummary::INFO,
        ListChangeSets::INFO,
        ListExports::INFO,
        ListImports::INFO,
        ListStackResources::INFO,
        ListStacks::INFO,
        RollbackStack::INFO,
        SetStackPolicy::INFO,
        SignalResource::INFO,
        UpdateStack::INFO,
        UpdateTerminationProtection::INFO,
        ValidateTemplate::INFO,
    ],
    errors: &[
        &errors::ALREADY_EXISTS_EXCEPTION,
        &errors::CHANGE_SET_NOT_FOUND_EXCEPTION,
        &errors::INSUFFICIENT_CAPABILITIES_EXCEPTION,
        &errors::INVALID_CHANGE_SET_STATUS_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::STACK_SET_NOT_FOUND_EXCEPTION,
        &errors::TOKEN_ALREADY_EXISTS_EXCEPTION,
    ],
    routes: &[],
};

pub struct CancelUpdateStack;
impl CancelUpdateStack {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "CancelUpdateStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CANCEL_UPDATE_STACK_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::TOKEN_ALREADY_EXISTS_EXCEPTION],
        action: "cloudformation:CancelUpdateStack",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for CancelUpdateStack {
    type Input = types::CancelUpdateStackInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = CancelUpdateStack::INFO;
}

pub struct ContinueUpdateRollback;
impl ContinueUpdateRollback {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ContinueUpdateRollback",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CONTINUE_UPDATE_ROLLBACK_INPUT,
        output: &tables::S_CONTINUE_UPDATE_ROLLBACK_OUTPUT,
        result_wrapper: "ContinueUpdateRollbackResult",
        errors: &[&errors::TOKEN_ALREADY_EXISTS_EXCEPTION],
        action: "cloudformation:ContinueUpdateRollback",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for ContinueUpdateRollback {
    type Input = types::ContinueUpdateRollbackInput;
    type Output = types::ContinueUpdateRollbackOutput;
    const INFO: &'static Operation = ContinueUpdateRollback::INFO;
}

pub struct CreateChangeSet;
impl CreateChangeSet {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "CreateChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_CHANGE_SET_INPUT,
        output: &tables::S_CREATE_CHANGE_SET_OUTPUT,
        result_wrapper: "CreateChangeSetResult",
        errors: &[
            &errors::ALREADY_EXISTS_EXCEPTION,
            &errors::INSUFFICIENT_CAPABILITIES_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        action: "cloudformation:CreateChangeSet",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for CreateChangeSet {
    type Input = types::CreateChangeSetInput;
    type Output = types::CreateChangeSetOutput;
    const INFO: &'static Operation = CreateChangeSet::INFO;
}

pub struct CreateStack;
impl CreateStack {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "CreateStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_STACK_INPUT,
        output: &tables::S_CREATE_STACK_OUTPUT,
        result_wrapper: "CreateStackResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::ALREADY_EXISTS_EXCEPTION,
            &errors::TOKEN_ALREADY_EXISTS_EXCEPTION,
            &errors::INSUFFICIENT_CAPABILITIES_EXCEPTION,
        ],
        action: "cloudformation:CreateStack",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for CreateStack {
    type Input = types::CreateStackInput;
    type Output = types::CreateStackOutput;
    const INFO: &'static Operation = CreateStack::INFO;
}

pub struct DeleteChangeSet;
impl DeleteChangeSet {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DeleteChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_CHANGE_SET_INPUT,
        output: &tables::S_DELETE_CHANGE_SET_OUTPUT,
        result_wrapper: "DeleteChangeSetResult",
        errors: &[&errors::INVALID_CHANGE_SET_STATUS_EXCEPTION],
        action: "cloudformation:DeleteChangeSet",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DeleteChangeSet {
    type Input = types::DeleteChangeSetInput;
    type Output = types::DeleteChangeSetOutput;
    const INFO: &'static Operation = DeleteChangeSet::INFO;
}

pub struct DeleteStack;
impl DeleteStack {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DeleteStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_STACK_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::TOKEN_ALREADY_EXISTS_EXCEPTION],
        action: "cloudformation:DeleteStack",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DeleteStack {
    type Input = types::DeleteStackInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteStack::INFO;
}

pub struct DescribeAccountLimits;
impl DescribeAccountLimits {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeAccountLimits",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ACCOUNT_LIMITS_INPUT,
        output: &tables::S_DESCRIBE_ACCOUNT_LIMITS_OUTPUT,
        result_wrapper: "DescribeAccountLimitsResult",
        errors: &[],
        action: "cloudformation:DescribeAccountLimits",
        resources: &[],
    };
}
impl Op for DescribeAccountLimits {
    type Input = types::DescribeAccountLimitsInput;
    type Output = types::DescribeAccountLimitsOutput;
    const INFO: &'static Operation = DescribeAccountLimits::INFO;
}

pub struct DescribeChangeSet;
impl DescribeChangeSet {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_CHANGE_SET_INPUT,
        output: &tables::S_DESCRIBE_CHANGE_SET_OUTPUT,
        result_wrapper: "DescribeChangeSetResult",
        errors: &[&errors::CHANGE_SET_NOT_FOUND_EXCEPTION],
        action: "cloudformation:DescribeChangeSet",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DescribeChangeSet {
    type Input = types::DescribeChangeSetInput;
    type Output = types::DescribeChangeSetOutput;
    const INFO: &'static Operation = DescribeChangeSet::INFO;
}

pub struct DescribeStackDriftDetectionStatus;
impl DescribeStackDriftDetectionStatus {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeStackDriftDetectionStatus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT,
        output: &tables::S_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT,
        result_wrapper: "DescribeStackDriftDetectionStatusResult",
        errors: &[],
        action: "cloudformation:DescribeStackDriftDetectionStatus",
        resources: &[],
    };
}
impl Op for DescribeStackDriftDetectionStatus {
    type Input = types::DescribeStackDriftDetectionStatusInput;
    type Output = types::DescribeStackDriftDetectionStatusOutput;
    const INFO: &'static Operation = DescribeStackDriftDetectionStatus::INFO;
}

pub struct DescribeStackEvents;
impl DescribeStackEvents {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeStackEvents",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_STACK_EVENTS_INPUT,
        output: &tables::S_DESCRIBE_STACK_EVENTS_OUTPUT,
        result_wrapper: "DescribeStackEventsResult",
        errors: &[],
        action: "cloudformation:DescribeStackEvents",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DescribeStackEvents {
    type Input = types::DescribeStackEventsInput;
    type Output = types::DescribeStackEventsOutput;
    const INFO: &'static Operation = DescribeStackEvents::INFO;
}

pub struct DescribeStackResource;
impl DescribeStackResource {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeStackResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_STACK_RESOURCE_INPUT,
        output: &tables::S_DESCRIBE_STACK_RESOURCE_OUTPUT,
        result_wrapper: "DescribeStackResourceResult",
        errors: &[],
        action: "cloudformation:DescribeStackResource",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DescribeStackResource {
    type Input = types::DescribeStackResourceInput;
    type Output = types::DescribeStackResourceOutput;
    const INFO: &'static Operation = DescribeStackResource::INFO;
}

pub struct DescribeStackResourceDrifts;
impl DescribeStackResourceDrifts {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeStackResourceDrifts",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT,
        output: &tables::S_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT,
        result_wrapper: "DescribeStackResourceDriftsResult",
        errors: &[],
        action: "cloudformation:DescribeStackResourceDrifts",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DescribeStackResourceDrifts {
    type Input = types::DescribeStackResourceDriftsInput;
    type Output = types::DescribeStackResourceDriftsOutput;
    const INFO: &'static Operation = DescribeStackResourceDrifts::INFO;
}

pub struct DescribeStackResources;
impl DescribeStackResources {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeStackResources",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_STACK_RESOURCES_INPUT,
        output: &tables::S_DESCRIBE_STACK_RESOURCES_OUTPUT,
        result_wrapper: "DescribeStackResourcesResult",
        errors: &[],
        action: "cloudformation:DescribeStackResources",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DescribeStackResources {
    type Input = types::DescribeStackResourcesInput;
    type Output = types::DescribeStackResourcesOutput;
    const INFO: &'static Operation = DescribeStackResources::INFO;
}

pub struct DescribeStacks;
impl DescribeStacks {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DescribeStacks",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_STACKS_INPUT,
        output: &tables::S_DESCRIBE_STACKS_OUTPUT,
        result_wrapper: "DescribeStacksResult",
        errors: &[],
        action: "cloudformation:DescribeStacks",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DescribeStacks {
    type Input = types::DescribeStacksInput;
    type Output = types::DescribeStacksOutput;
    const INFO: &'static Operation = DescribeStacks::INFO;
}

pub struct DetectStackDrift;
impl DetectStackDrift {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DetectStackDrift",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETECT_STACK_DRIFT_INPUT,
        output: &tables::S_DETECT_STACK_DRIFT_OUTPUT,
        result_wrapper: "DetectStackDriftResult",
        errors: &[],
        action: "cloudformation:DetectStackDrift",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DetectStackDrift {
    type Input = types::DetectStackDriftInput;
    type Output = types::DetectStackDriftOutput;
    const INFO: &'static Operation = DetectStackDrift::INFO;
}

pub struct DetectStackResourceDrift;
impl DetectStackResourceDrift {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "DetectStackResourceDrift",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETECT_STACK_RESOURCE_DRIFT_INPUT,
        output: &tables::S_DETECT_STACK_RESOURCE_DRIFT_OUTPUT,
        result_wrapper: "DetectStackResourceDriftResult",
        errors: &[],
        action: "cloudformation:DetectStackResourceDrift",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for DetectStackResourceDrift {
    type Input = types::DetectStackResourceDriftInput;
    type Output = types::DetectStackResourceDriftOutput;
    const INFO: &'static Operation = DetectStackResourceDrift::INFO;
}

pub struct ExecuteChangeSet;
impl ExecuteChangeSet {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ExecuteChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_EXECUTE_CHANGE_SET_INPUT,
        output: &tables::S_EXECUTE_CHANGE_SET_OUTPUT,
        result_wrapper: "ExecuteChangeSetResult",
        errors: &[
            &errors::INVALID_CHANGE_SET_STATUS_EXCEPTION,
            &errors::CHANGE_SET_NOT_FOUND_EXCEPTION,
            &errors::INSUFFICIENT_CAPABILITIES_EXCEPTION,
            &errors::TOKEN_ALREADY_EXISTS_EXCEPTION,
        ],
        action: "cloudformation:ExecuteChangeSet",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for ExecuteChangeSet {
    type Input = types::ExecuteChangeSetInput;
    type Output = types::ExecuteChangeSetOutput;
    const INFO: &'static Operation = ExecuteChangeSet::INFO;
}

pub struct GetStackPolicy;
impl GetStackPolicy {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "GetStackPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_STACK_POLICY_INPUT,
        output: &tables::S_GET_STACK_POLICY_OUTPUT,
        result_wrapper: "GetStackPolicyResult",
        errors: &[],
        action: "cloudformation:GetStackPolicy",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for GetStackPolicy {
    type Input = types::GetStackPolicyInput;
    type Output = types::GetStackPolicyOutput;
    const INFO: &'static Operation = GetStackPolicy::INFO;
}

pub struct GetTemplate;
impl GetTemplate {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "GetTemplate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_TEMPLATE_INPUT,
        output: &tables::S_GET_TEMPLATE_OUTPUT,
        result_wrapper: "GetTemplateResult",
        errors: &[&errors::CHANGE_SET_NOT_FOUND_EXCEPTION],
        action: "cloudformation:GetTemplate",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for GetTemplate {
    type Input = types::GetTemplateInput;
    type Output = types::GetTemplateOutput;
    const INFO: &'static Operation = GetTemplate::INFO;
}

pub struct GetTemplateSummary;
impl GetTemplateSummary {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "GetTemplateSummary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_TEMPLATE_SUMMARY_INPUT,
        output: &tables::S_GET_TEMPLATE_SUMMARY_OUTPUT,
        result_wrapper: "GetTemplateSummaryResult",
        errors: &[&errors::STACK_SET_NOT_FOUND_EXCEPTION],
        action: "cloudformation:GetTemplateSummary",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for GetTemplateSummary {
    type Input = types::GetTemplateSummaryInput;
    type Output = types::GetTemplateSummaryOutput;
    const INFO: &'static Operation = GetTemplateSummary::INFO;
}

pub struct ListChangeSets;
impl ListChangeSets {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ListChangeSets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_CHANGE_SETS_INPUT,
        output: &tables::S_LIST_CHANGE_SETS_OUTPUT,
        result_wrapper: "ListChangeSetsResult",
        errors: &[],
        action: "cloudformation:ListChangeSets",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for ListChangeSets {
    type Input = types::ListChangeSetsInput;
    type Output = types::ListChangeSetsOutput;
    const INFO: &'static Operation = ListChangeSets::INFO;
}

pub struct ListExports;
impl ListExports {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ListExports",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_EXPORTS_INPUT,
        output: &tables::S_LIST_EXPORTS_OUTPUT,
        result_wrapper: "ListExportsResult",
        errors: &[],
        action: "cloudformation:ListExports",
        resources: &[],
    };
}
impl Op for ListExports {
    type Input = types::ListExportsInput;
    type Output = types::ListExportsOutput;
    const INFO: &'static Operation = ListExports::INFO;
}

pub struct ListImports;
impl ListImports {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ListImports",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_IMPORTS_INPUT,
        output: &tables::S_LIST_IMPORTS_OUTPUT,
        result_wrapper: "ListImportsResult",
        errors: &[],
        action: "cloudformation:ListImports",
        resources: &[],
    };
}
impl Op for ListImports {
    type Input = types::ListImportsInput;
    type Output = types::ListImportsOutput;
    const INFO: &'static Operation = ListImports::INFO;
}

pub struct ListStackResources;
impl ListStackResources {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ListStackResources",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_STACK_RESOURCES_INPUT,
        output: &tables::S_LIST_STACK_RESOURCES_OUTPUT,
        result_wrapper: "ListStackResourcesResult",
        errors: &[],
        action: "cloudformation:ListStackResources",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for ListStackResources {
    type Input = types::ListStackResourcesInput;
    type Output = types::ListStackResourcesOutput;
    const INFO: &'static Operation = ListStackResources::INFO;
}

pub struct ListStacks;
impl ListStacks {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ListStacks",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_STACKS_INPUT,
        output: &tables::S_LIST_STACKS_OUTPUT,
        result_wrapper: "ListStacksResult",
        errors: &[],
        action: "cloudformation:ListStacks",
        resources: &[],
    };
}
impl Op for ListStacks {
    type Input = types::ListStacksInput;
    type Output = types::ListStacksOutput;
    const INFO: &'static Operation = ListStacks::INFO;
}

pub struct RollbackStack;
impl RollbackStack {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "RollbackStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ROLLBACK_STACK_INPUT,
        output: &tables::S_ROLLBACK_STACK_OUTPUT,
        result_wrapper: "RollbackStackResult",
        errors: &[&errors::TOKEN_ALREADY_EXISTS_EXCEPTION],
        action: "cloudformation:RollbackStack",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for RollbackStack {
    type Input = types::RollbackStackInput;
    type Output = types::RollbackStackOutput;
    const INFO: &'static Operation = RollbackStack::INFO;
}

pub struct SetStackPolicy;
impl SetStackPolicy {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "SetStackPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_STACK_POLICY_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "cloudformation:SetStackPolicy",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for SetStackPolicy {
    type Input = types::SetStackPolicyInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = SetStackPolicy::INFO;
}

pub struct SignalResource;
impl SignalResource {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "SignalResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SIGNAL_RESOURCE_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "cloudformation:SignalResource",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for SignalResource {
    type Input = types::SignalResourceInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = SignalResource::INFO;
}

pub struct UpdateStack;
impl UpdateStack {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "UpdateStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_STACK_INPUT,
        output: &tables::S_UPDATE_STACK_OUTPUT,
        result_wrapper: "UpdateStackResult",
        errors: &[&errors::INSUFFICIENT_CAPABILITIES_EXCEPTION, &errors::TOKEN_ALREADY_EXISTS_EXCEPTION],
        action: "cloudformation:UpdateStack",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for UpdateStack {
    type Input = types::UpdateStackInput;
    type Output = types::UpdateStackOutput;
    const INFO: &'static Operation = UpdateStack::INFO;
}

pub struct UpdateTerminationProtection;
impl UpdateTerminationProtection {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "UpdateTerminationProtection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_TERMINATION_PROTECTION_INPUT,
        output: &tables::S_UPDATE_TERMINATION_PROTECTION_OUTPUT,
        result_wrapper: "UpdateTerminationProtectionResult",
        errors: &[],
        action: "cloudformation:UpdateTerminationProtection",
        resources: &["arn:{partition}:cloudformation:{region}:{account}:stack/{StackName}/*"],
    };
}
impl Op for UpdateTerminationProtection {
    type Input = types::UpdateTerminationProtectionInput;
    type Output = types::UpdateTerminationProtectionOutput;
    const INFO: &'static Operation = UpdateTerminationProtection::INFO;
}

pub struct ValidateTemplate;
impl ValidateTemplate {
    const INFO: &'static Operation = &Operation {
        service: "cloudformation",
        name: "ValidateTemplate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_VALIDATE_TEMPLATE_INPUT,
        output: &tables::S_VALIDATE_TEMPLATE_OUTPUT,
        result_wrapper: "ValidateTemplateResult",
        errors: &[],
        action: "cloudformation:ValidateTemplate",
        resources: &[],
    };
}
impl Op for ValidateTemplate {
    type Input = types::ValidateTemplateInput;
    type Output = types::ValidateTemplateOutput;
    const INFO: &'static Operation = ValidateTemplate::INFO;
}
