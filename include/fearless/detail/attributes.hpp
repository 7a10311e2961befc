// SPDX-License-Identifier: MIT
// Every compiler-specific attribute and spelling of the library lives here; everything else reads as plain C++20.
#pragma once

#if !defined(__cpp_concepts) || __cpp_concepts < 201907L
#    error "fearless needs C++20 with concepts: GCC 12 or Clang 16 and newer, with -std=c++20"
#endif

#if defined(__clang__)
#    define FEARLESS_ATTRIBUTE(x) __attribute__((x))
#else
#    define FEARLESS_ATTRIBUTE(x)
#endif

// Thread-safety analysis (Clang, -Wthread-safety): which lock a function takes, gives back or must not hold. Clang
// before 16 does not follow a guard that a function returns, and would report each one as held for ever.
#if defined(__clang__) && __clang_major__ >= 16
#    define FEARLESS_THREAD_SAFETY(x) FEARLESS_ATTRIBUTE(x)
#else
#    define FEARLESS_THREAD_SAFETY(x)
#endif
#define FEARLESS_CAPABILITY(name) FEARLESS_THREAD_SAFETY(capability(name))
#define FEARLESS_SCOPED_CAPABILITY FEARLESS_THREAD_SAFETY(scoped_lockable)
#define FEARLESS_ACQUIRE(...) FEARLESS_THREAD_SAFETY(acquire_capability(__VA_ARGS__))
#define FEARLESS_ACQUIRE_SHARED(...) FEARLESS_THREAD_SAFETY(acquire_shared_capability(__VA_ARGS__))
#define FEARLESS_RELEASE(...) FEARLESS_THREAD_SAFETY(release_capability(__VA_ARGS__))
#define FEARLESS_RELEASE_GENERIC(...) FEARLESS_THREAD_SAFETY(release_generic_capability(__VA_ARGS__))
#define FEARLESS_LOCK_RETURNED(x) FEARLESS_THREAD_SAFETY(lock_returned(x))
#define FEARLESS_EXCLUDES(...) FEARLESS_THREAD_SAFETY(locks_excluded(__VA_ARGS__))
#define FEARLESS_NO_THREAD_SAFETY_ANALYSIS FEARLESS_THREAD_SAFETY(no_thread_safety_analysis)

// Consumed analysis (Clang, -Wconsumed): a value that may be used once.
#define FEARLESS_CONSUMABLE(state) FEARLESS_ATTRIBUTE(consumable(state))
#define FEARLESS_CALLABLE_WHEN(...) FEARLESS_ATTRIBUTE(callable_when(__VA_ARGS__))
#define FEARLESS_SET_TYPESTATE(state) FEARLESS_ATTRIBUTE(set_typestate(state))
#define FEARLESS_RETURN_TYPESTATE(state) FEARLESS_ATTRIBUTE(return_typestate(state))
#define FEARLESS_TEST_TYPESTATE(state) FEARLESS_ATTRIBUTE(test_typestate(state))
#define FEARLESS_PARAM_TYPESTATE(state) FEARLESS_ATTRIBUTE(param_typestate(state))

// Lifetimes (Clang, -Wdangling): the result may not outlive the object or argument so marked.
#if defined(__clang__)
#    define FEARLESS_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#    define FEARLESS_LIFETIMEBOUND
#endif

// A deleted function with its reason. Clang 19 and newer print the sentence at the user's own line; elsewhere the
// reason is read in a template argument, whose name is the sentence (detail/refusal.hpp).
#if defined(__clang__) && __clang_major__ >= 19
#    define FEARLESS_DELETE(sentence)                                                                                  \
        _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wc++26-extensions\"") =                  \
            delete (sentence)_Pragma("clang diagnostic pop")
#elif defined(__cpp_deleted_function)
#    define FEARLESS_DELETE(sentence) = delete (sentence)
#else
#    define FEARLESS_DELETE(sentence) = delete
#endif

// What a deleted function returns. Clang goes on after the error, so it gets what a right call returns, and one mistake
// stays one error; GCC does not, and prints the reason better without.
#if defined(__clang__)
#    define FEARLESS_REFUSED(Because, ...) __VA_ARGS__
#else
#    define FEARLESS_REFUSED(Because, ...) Because
#endif

// A function that is hardly ever called: kept out of its callers, so that these stay small.
#if defined(__GNUC__)
#    define FEARLESS_COLD [[gnu::cold, gnu::noinline]]
#else
#    define FEARLESS_COLD
#endif
