//! What wakes the workers of a shared store.

use std::time::Duration;

use twire_outbox::Notification;
use twire_outbox::store::Store;

use crate::lost_commit::open;
use crate::postgres_server::{migrated, psql, unless_given_up, wait};
use crate::store::{TO, enqueue};

/// Whether a store has news, sooner or later.
fn has_news(store: &dyn Store) -> bool {
    let news = store.news().expect("a shared store has news");
    wait(async { tokio::time::timeout(Duration::from_secs(60), news.notified()).await.is_ok() })
}

#[test]
fn every_worker_hears_of_what_sql_enqueues() {
    unless_given_up(|| {
        let Some(url) = migrated("every_worker_hears_of_what_sql_enqueues") else { return };
        let mut stores = [open(&url), open(&url)];
        for round in 0..2 {
            psql(&url, &format!("select twire.notify('{TO}', 'text {round}')")).expect("an id");
            for store in &mut stores {
                assert!(has_news(store), "round {round}");
                // Its session goes on: it was no end of it that was heard of.
                store.pauses().expect("an answer");
            }
            psql(&url, "delete from twire.incoming").expect("removed");
        }
        // What is urgent is told of while others wait, too.
        for priority in ["bulk", "critical"] {
            psql(&url, &format!("select twire.notify('{TO}', 'x', priority => '{priority}')"))
                .expect("an id");
            assert!(stores.iter().all(|store| has_news(store)), "{priority}");
        }
        // A session that ends is news too: the worker opens another.
        enqueue(&mut stores[1], Notification::new(TO, "x"));
        let end = "select count(pg_terminate_backend(pid)) from pg_stat_activity \
                   where datname = current_database() and application_name = 'twire'";
        psql(&url, end).expect("ended");
        assert!(stores.iter().all(|store| has_news(store)));
        assert!(stores[0].pauses().is_err());
        open(&url).pauses().expect("an answer");
    });
}
