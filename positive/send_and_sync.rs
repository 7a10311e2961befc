// SPDX-License-Identifier: MIT
// Chapter: Send and Sync. The twin of send_and_sync.cpp.
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::atomic::AtomicI32;
use std::sync::{mpsc, Arc, Mutex, MutexGuard, RwLock};
use std::thread;

// Asks without demanding: the inherent constants exist only for what is Send or Sync, and hide those of the trait.
struct Judge<T: ?Sized>(PhantomData<T>);
trait Otherwise {
    const SEND: bool = false;
    const SYNC: bool = false;
}
impl<T: ?Sized> Otherwise for Judge<T> {}
impl<T: ?Sized + Send> Judge<T> {
    const SEND: bool = true;
}
impl<T: ?Sized + Sync> Judge<T> {
    const SYNC: bool = true;
}

macro_rules! judged {
    ($($type:ty: $send:literal, $sync:literal;)*) => {
        $(assert_eq!((Judge::<$type>::SEND, Judge::<$type>::SYNC), ($send, $sync), stringify!($type));)*
    };
}

#[test]
fn types_are_judged_by_their_parts() {
    struct Config {
        _limit: Rc<i32>,
    }
    judged! {
        i32: true, true;
        String: true, true;
        &str: true, true;
        Vec<Box<i32>>: true, true;
        BTreeMap<String, Option<i32>>: true, true;
        *const i32: false, false;
        Cell<i32>: true, false;
        RefCell<i32>: true, false;
        &Cell<i32>: false, false;
        Rc<i32>: false, false;
        Vec<Option<Rc<i32>>>: false, false;
        Config: false, false;
        Arc<i32>: true, true;
        Arc<Cell<i32>>: false, false;
        Arc<Rc<i32>>: false, false;
        AtomicI32: true, true;
        Mutex<i32>: true, true;
        Mutex<Cell<i32>>: true, true;
        Mutex<Rc<i32>>: false, false;
        RwLock<i32>: true, true;
        RwLock<Cell<i32>>: true, false;
        MutexGuard<'static, i32>: false, true;
        mpsc::Receiver<i32>: true, false;
        mpsc::Sender<i32>: true, true;
        mpsc::Sender<Rc<i32>>: false, false;
        fn() -> i32: true, true;
        Box<dyn Fn()>: false, false;
        Box<dyn Fn() + Send>: true, false;
    }
}

fn is_send<T: Send>(_: &T) -> bool {
    true
}

#[test]
fn closures_are_judged_by_their_captures() {
    let text = String::from("text");
    let owns = move || text.len();
    assert!(is_send(&owns));
    assert_eq!(thread::spawn(owns).join().unwrap(), 4);
}

#[test]
fn a_reviewed_type_opts_in() {
    struct Handle(*const i32);
    unsafe impl Send for Handle {} // reviewed: the pointer is never followed
    let handle = Handle(std::ptr::null());
    let worker = thread::spawn(move || {
        let mine = handle;
        mine.0.is_null()
    });
    assert!(worker.join().unwrap());
}
