// SPDX-License-Identifier: MIT
// Chapter: panics. The twin of panics.cpp.
use std::panic;
use std::sync::{Arc, Mutex};
use std::thread;

#[test]
fn join_reports_the_message_and_the_parent_carries_on() {
    let worker = thread::spawn(|| -> i32 { panic!("no answer") });
    let why = worker.join().unwrap_err();
    assert_eq!(why.downcast_ref(), Some(&"no answer"));
}

#[test]
fn a_formatted_message_is_a_string() {
    let question = String::from("42");
    let why = thread::spawn(move || panic!("no answer to {question}")).join().unwrap_err();
    assert_eq!(why.downcast_ref::<String>().unwrap(), "no answer to 42");
}

#[test]
fn anything_may_be_thrown_and_keeps_its_type() {
    let why = thread::spawn(|| panic::panic_any(42)).join().unwrap_err();
    assert_eq!(why.downcast_ref(), Some(&42));
}

#[test]
fn a_panic_is_a_value_that_can_be_kept_and_passed_on() {
    let first = thread::spawn(|| panic!("first")).join().unwrap_err();
    let second = thread::spawn(move || panic::resume_unwind(first)).join().unwrap_err();
    assert_eq!(second.downcast_ref(), Some(&"first"));
}

#[test]
fn a_panic_passes_up_through_unwrap() {
    let outer = thread::spawn(|| thread::spawn(|| panic!("inner")).join().unwrap());
    assert!(outer.join().is_err());
}

#[test]
fn the_hook_runs_on_the_workers_thread() {
    let names = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&names);
    panic::set_hook(Box::new(move |_| seen.lock().unwrap().push(thread::current().name().map(String::from))));
    let worker = thread::Builder::new().name("hooked".into()).spawn(|| panic!("seen by the hook")).unwrap();
    assert!(worker.join().is_err());
    let _ = panic::take_hook(); // the default again
    assert!(names.lock().unwrap().contains(&Some(String::from("hooked"))));
}

#[test]
fn a_panic_unwinds_the_workers_stack() {
    let alive = Arc::new(());
    let mine = Arc::clone(&alive);
    let worker = thread::spawn(move || {
        let _mine = mine;
        panic!("unwound");
    });
    assert!(worker.join().is_err());
    assert_eq!(Arc::strong_count(&alive), 1);
}

#[test]
fn a_panic_poisons_the_lock_it_holds() {
    let lock = Arc::new(Mutex::new(1));
    let mine = Arc::clone(&lock);
    let worker = thread::spawn(move || {
        let mut guard = mine.lock().unwrap();
        *guard = 2;
        panic!("half done");
    });
    assert!(worker.join().is_err());
    assert!(lock.lock().is_err());
    assert_eq!(*lock.lock().unwrap_or_else(|poisoned| poisoned.into_inner()), 2);
}
