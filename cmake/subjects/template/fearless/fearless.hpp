// SPDX-License-Identifier: MIT
// Your library under the contract's names. Copy this folder, include your headers, and remove what you do not offer:
// a case whose names are missing is "not offered" and lowers no score. All of it is optional.
//
// Add no check of your own here. What a name demands must be what your library demands, or the score is not its own.
#pragma once

// #include <mine/thread.hpp>

namespace fearless {

// Threads that own what they use. R is what the worker returns.
//
//   spawn(f, args...)                     starts a thread that calls f(args...); returns a JoinHandle<R>
//   JoinHandle<R>                         *std::move(handle).join() is the worker's value; std::move(handle).detach()
//   Builder{}.name("..").stack_size(n).spawn(f, args...)     returns an optional-like JoinHandle<R>
//
// template <class F, class... Args> auto spawn(F&& f, Args&&... args) { return mine::start(...); }

// Threads that borrow, and end before scope() returns.
//
//   scope(body, borrow(x), borrow_mut(y)) calls body(Scope&, Ref<X>, RefMut<Y>)
//   Scope::spawn(f, args...)              returns a ScopedJoinHandle<R>
//   Ref<T>, RefMut<T>                     *ref, ref->member
//   split_at_mut(ref, n), chunks_mut(ref, n), iter_mut(ref)  disjoint pieces

// Data inside its lock.
//
//   Mutex<T>{value}                       lock() gives a guard with * and ->; try_lock(); with(f)
//   RwLock<T>{value}                      read(), write()

// Shared ownership.
//
//   Arc<T>{value}, make_arc<T>(args...)   *arc, arc->member; downgrade() gives a Weak<T>, whose upgrade() is optional
//   Rc<T>{value}                          the same for one thread only

// Messages.
//
//   auto [sender, receiver] = channel<T>();   sender.send(value), receiver.recv()

} // namespace fearless
