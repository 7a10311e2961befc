// SPDX-License-Identifier: MIT
// Chapter: the builder. The twin of builder.cpp.
use std::thread::{self, Builder};

fn my_name() -> Option<String> {
    thread::current().name().map(String::from)
}

#[test]
fn the_named_worker_with_four_mebibytes_of_stack() {
    let worker = Builder::new().name("hasher".into()).stack_size(4 * 1024 * 1024).spawn(my_name).unwrap();
    assert_eq!(worker.thread().name(), Some("hasher"));
    assert_eq!(worker.join().unwrap().as_deref(), Some("hasher"));
}

#[test]
fn a_big_stack_holds_a_deep_recursion() {
    fn depth(left: usize) -> usize {
        let frame = std::hint::black_box([left; 128]); // a kibibyte for each call
        if left == 0 {
            0
        } else {
            1 + depth(frame[0] - 1)
        }
    }
    let worker = Builder::new().stack_size(64 * 1024 * 1024).spawn(|| depth(10_000)).unwrap();
    assert_eq!(worker.join().unwrap(), 10_000);
}

#[test]
fn without_a_name_the_thread_is_unnamed() {
    assert_eq!(Builder::new().spawn(my_name).unwrap().join().unwrap(), None);
}

#[test]
fn an_empty_name_is_a_name() {
    let worker = Builder::new().name(String::new()).spawn(my_name).unwrap();
    assert_eq!(worker.join().unwrap().as_deref(), Some(""));
}

// Where C++ returns an error code, Rust's Builder panics.
#[test]
#[should_panic(expected = "interior null bytes")]
fn a_name_with_a_nul_is_refused() {
    let _ = Builder::new().name("a\0b".into()).spawn(|| ());
}

#[test]
fn a_long_name_is_kept_whole() {
    let name = "x".repeat(1000);
    let worker = Builder::new().name(name.clone()).spawn(my_name).unwrap();
    assert_eq!(worker.join().unwrap(), Some(name));
}

#[test]
fn a_refused_thread_comes_back_as_an_error() {
    assert!(Builder::new().stack_size(usize::MAX / 2).spawn(|| ()).is_err());
}
