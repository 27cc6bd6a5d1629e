//! Steps that wait for one another: each starts as soon as those before it are done, side by side where they can.

use std::collections::{BTreeMap, BTreeSet};

use tokio::sync::watch;
use tokio::task::JoinSet;

pub type Graph = BTreeMap<String, BTreeSet<String>>;

/// Runs `start` for each node once its predecessors succeeded; returns the nodes that failed. With `stop` a failure
/// (or a true in `look`) sends true there and starts nothing more; without, only what waits for the failed one is left.
pub async fn walk<F, Fut>(
    graph: &Graph,
    stop: Option<&watch::Sender<bool>>,
    mut look: watch::Receiver<bool>,
    mut start: F,
) -> Vec<String>
where
    F: FnMut(String) -> Fut,
    Fut: Future<Output = bool> + Send + 'static,
{
    let mut waiting = graph.clone();
    let mut failed = Vec::new();
    let mut running = JoinSet::new();
    let mut stopped = false;
    loop {
        if !stopped {
            let ready: Vec<String> =
                waiting.iter().filter(|(_, before)| before.is_empty()).map(|(name, _)| name.clone()).collect();
            for name in ready {
                waiting.remove(&name);
                let work = start(name.clone());
                running.spawn(async move { (name, work.await) });
            }
        }
        let told = async {
            // An error means that nobody can tell any more.
            if look.wait_for(|told| *told).await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        let done = tokio::select! {
            done = running.join_next() => done,
            () = told, if stop.is_some() && !stopped => {
                stopped = true;
                stop.map(|stop| stop.send_replace(true));
                continue;
            }
        };
        match done {
            None => break,
            Some(Ok((name, true))) => {
                for before in waiting.values_mut() {
                    before.remove(&name);
                }
            }
            Some(Ok((name, false))) => {
                failed.push(name);
                if let Some(stop) = stop {
                    stopped = true;
                    stop.send_replace(true);
                }
            }
            // A step that panicked said so itself; the stack must not take it for done.
            Some(Err(error)) => failed.push(format!("(internal: {error})")),
        }
    }
    failed.sort();
    failed
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    fn graph(edges: &[(&str, &[&str])]) -> Graph {
        edges
            .iter()
            .map(|(name, before)| ((*name).to_owned(), before.iter().map(|b| (*b).to_owned()).collect()))
            .collect()
    }

    #[tokio::test]
    async fn each_step_waits_for_those_before_it() {
        let graph = graph(&[("a", &["b", "c"]), ("b", &["d"]), ("c", &["d"]), ("d", &[])]);
        let order = Arc::new(Mutex::new(Vec::new()));
        let (_sender, look) = watch::channel(false);
        let failed = walk(&graph, None, look, |name| {
            let order = order.clone();
            async move {
                order.lock().expect("a lock").push(name);
                true
            }
        })
        .await;
        assert!(failed.is_empty());
        let order = order.lock().expect("a lock").clone();
        assert_eq!((order[0].as_str(), order[3].as_str(), order.len()), ("d", "a", 4));
    }

    #[tokio::test]
    async fn a_failure_starts_nothing_that_waits_for_it() {
        let graph = graph(&[("a", &["b"]), ("b", &[]), ("c", &[])]);
        let started = Arc::new(Mutex::new(Vec::new()));
        let (_sender, look) = watch::channel(false);
        let failed = walk(&graph, None, look, |name| {
            started.lock().expect("a lock").push(name.clone());
            async move { name != "b" }
        })
        .await;
        assert_eq!(failed, ["b"]);
        assert_eq!(*started.lock().expect("a lock"), ["b", "c"]);
    }
}
