// SPDX-License-Identifier: MIT
// Chapter: move. The twin of move.cpp.
use std::collections::BTreeMap;
use std::thread;

#[test]
fn a_moved_vector_keeps_its_allocation() {
    let data = vec![1; 1000];
    let before = data.as_ptr() as usize;
    let worker = thread::spawn(move || (data.as_ptr() as usize, data.iter().sum::<i32>()));
    assert_eq!(worker.join().unwrap(), (before, 1000));
}

#[test]
fn and_keeps_it_on_the_way_back() {
    let mut data = vec![1, 2, 3];
    let before = data.as_ptr() as usize;
    let worker = thread::spawn(move || {
        data[0] = 42;
        data
    });
    data = worker.join().unwrap(); // the variable has a value again
    assert_eq!(data.as_ptr() as usize, before);
    assert_eq!(data, [42, 2, 3]);
}

#[test]
fn a_copy_leaves_the_parent_its_own() {
    let mut data = vec![1, 2, 3];
    let mut owned = data.clone();
    let worker = thread::spawn(move || {
        owned.push(4);
        owned.len()
    });
    data.push(99); // at the same time: these are two vectors
    assert_eq!(worker.join().unwrap(), 4);
    assert_eq!(data, [1, 2, 3, 99]);
}

#[test]
fn a_capture_by_copy_crosses() {
    let (base, factor) = (40.0, 0.5);
    let worker = thread::spawn(move || base * factor);
    assert_eq!(worker.join().unwrap(), 20.0);
    assert_eq!(base, 40.0); // `move` copies what is Copy
}

#[test]
fn a_mutable_closure_owns_what_it_changes() {
    let mut count = 1;
    let worker = thread::spawn(move || {
        count += 1;
        count
    });
    assert_eq!(worker.join().unwrap(), 2);
    assert_eq!(count, 1);
}

#[test]
fn nested_containers_cross_whole() {
    let table = BTreeMap::from([("a", vec![Box::new(1), Box::new(2)])]);
    let worker = thread::spawn(move || *table["a"][0] + *table["a"][1]);
    assert_eq!(worker.join().unwrap(), 3);
}

#[test]
fn ownership_passes_from_worker_to_worker() {
    let first = thread::spawn(|| vec![3, 1, 2]);
    let mut owned = first.join().unwrap();
    let second = thread::spawn(move || {
        owned.push(0);
        owned
    });
    assert_eq!(second.join().unwrap(), [3, 1, 2, 0]);
}

#[test]
fn a_static_may_be_borrowed() {
    static TABLE: [i32; 3] = [1, 2, 3];
    let table: &'static [i32] = &TABLE;
    assert_eq!(thread::spawn(move || table.len()).join().unwrap(), 3);
}
