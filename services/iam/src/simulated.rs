//! One simulated request: which statements of which policy decide it, and what its context lacks.

use std::collections::BTreeSet;

use api_iam::types::{
    EvaluationResult, PermissionsBoundaryDecisionDetail, Position, ResourceSpecificResult, Statement as StatementOutput,
};
use policy::{
    Context, Decision, DenialKind, Document, PolicySets, PolicyType, Principal, Request, StatementRef, allows,
    evaluate, matched_statements, statement_spans,
};

/// A policy with the name that results give it, and its text.
pub struct Named {
    pub id: String,
    pub text: String,
    pub document: Document,
}

/// What all requests of one simulation have in common.
pub struct Simulation<'a> {
    pub principal: Principal,
    pub identity: Vec<Named>,
    pub boundary: Vec<Named>,
    pub resource_policy: Option<Named>,
    /// The 12 digits of the account that owns the resource, where it is said.
    pub owner: Option<String>,
    pub context: Context<'a>,
    /// Whether the caller names resources: each then has a result of its own inside.
    pub by_resource: bool,
}

impl Simulation<'_> {
    /// The result of one action on one resource.
    pub fn run(&self, action: &str, resource: &str) -> EvaluationResult {
        let documents: Vec<&Document> = self.identity.iter().map(|named| &named.document).collect();
        let boundary: Vec<&Document> = self.boundary.iter().map(|named| &named.document).collect();
        let request = Request {
            principal: &self.principal,
            action,
            resource,
            resource_account: self.owner.as_deref(),
            context: &self.context,
        };
        let policies = PolicySets {
            identity: &documents,
            resource: self.resource_policy.as_ref().map(|named| &named.document),
            // Several boundary documents count together, as the versions of a session's policies do.
            session: (!boundary.is_empty()).then_some(boundary.as_slice()),
            ..PolicySets::default()
        };
        let decision = match evaluate(&request, &policies) {
            Decision::Allow(_) => "allowed",
            Decision::Deny(denial) if denial.kind == DenialKind::Explicit => "explicitDeny",
            Decision::Deny(_) => "implicitDeny",
        };
        let matched: Vec<StatementOutput> = match decision {
            "implicitDeny" => Vec::new(),
            _ => matched_statements(&request, &policies).iter().filter_map(|found| self.statement(found)).collect(),
        };
        let missing = self.missing();
        let boundary_detail = (!boundary.is_empty()).then(|| PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(allows(&request, PolicyType::Boundary, &boundary)),
        });
        let specific = self.by_resource.then(|| {
            vec![ResourceSpecificResult {
                eval_resource_name: Some(resource.to_owned()),
                eval_resource_decision: Some(decision.to_owned()),
                matched_statements: Some(matched.clone()),
                missing_context_values: Some(missing.clone()),
                permissions_boundary_decision_detail: boundary_detail.clone(),
                ..ResourceSpecificResult::default()
            }]
        });
        EvaluationResult {
            eval_action_name: Some(action.to_owned()),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: Some(decision.to_owned()),
            matched_statements: Some(matched),
            missing_context_values: Some(missing),
            permissions_boundary_decision_detail: boundary_detail,
            resource_specific_results: specific,
            ..EvaluationResult::default()
        }
    }

    /// The keys that policies read and the context has not got.
    fn missing(&self) -> Vec<String> {
        let all = self.identity.iter().chain(&self.boundary).chain(&self.resource_policy);
        let keys: BTreeSet<&str> = all.flat_map(|named| named.document.context_keys()).collect();
        keys.into_iter().filter(|key| self.context.get(key).is_none()).map(str::to_owned).collect()
    }

    fn statement(&self, found: &StatementRef) -> Option<StatementOutput> {
        let (named, kind) = match found.policy_type {
            PolicyType::Resource => (self.resource_policy.as_ref()?, "Resource Policy"),
            _ => (self.identity.get(found.policy_index)?, "IAM Policy"),
        };
        let span = statement_spans(&named.text).into_iter().nth(found.statement_index)?;
        Some(StatementOutput {
            source_policy_id: Some(named.id.clone()),
            source_policy_type: Some(kind.to_owned()),
            start_position: Some(position(&named.text, span.start)),
            end_position: Some(position(&named.text, span.end - 1)),
        })
    }
}

/// Line and column, from 1, of the character at a byte of the text.
fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |value: usize| Some(i32::try_from(value).unwrap_or(i32::MAX));
    Position { line: number(line), column: number(column) }
}
