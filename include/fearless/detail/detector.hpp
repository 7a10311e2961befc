// SPDX-License-Identifier: MIT
// What ThreadSanitizer is told about the library's own locks: it knows those of pthreads, and an atomic word is no lock
// to it. Told of each locking, it sees what a lock orders, reports locks taken in two orders, and who holds what.
// Nothing at all in a build without ThreadSanitizer.
//
// Proof obligations. Between before_ and after_ the detector ignores this thread's accesses, so that the word itself
// orders nothing for it: what it reports rests on the annotations, as it would with a pthread mutex. Nothing may leave
// such a stretch by an exception. A lock that was initialised by the compiler is not announced; the detector learns of
// it at the first locking.
#pragma once

#if defined(__SANITIZE_THREAD__)
#    define FEARLESS_THREAD_SANITIZER 1
#elif defined(__has_feature)
#    if __has_feature(thread_sanitizer)
#        define FEARLESS_THREAD_SANITIZER 1
#    endif
#endif

#if defined(FEARLESS_THREAD_SANITIZER)
#    include <sanitizer/tsan_interface.h>
#endif

namespace fearless::detail {

#if defined(FEARLESS_THREAD_SANITIZER)
inline constexpr bool detects_races = true;

struct Detector {
    static void made(void* lock) noexcept { __tsan_mutex_create(lock, __tsan_mutex_not_static); }
    static void destroyed(void* lock) noexcept { __tsan_mutex_destroy(lock, __tsan_mutex_not_static); }

    static void before_lock(void* lock) noexcept { __tsan_mutex_pre_lock(lock, 0); }
    static void after_lock(void* lock) noexcept { __tsan_mutex_post_lock(lock, 0, 0); }
    static void before_try_lock(void* lock) noexcept { __tsan_mutex_pre_lock(lock, __tsan_mutex_try_lock); }
    static void after_try_lock(void* lock, bool locked) noexcept {
        __tsan_mutex_post_lock(lock, __tsan_mutex_try_lock | (locked ? 0U : __tsan_mutex_try_lock_failed), 0);
    }
    static void before_unlock(void* lock) noexcept { __tsan_mutex_pre_unlock(lock, 0); }
    static void after_unlock(void* lock) noexcept { __tsan_mutex_post_unlock(lock, 0); }

    static void before_lock_shared(void* lock) noexcept { __tsan_mutex_pre_lock(lock, __tsan_mutex_read_lock); }
    static void after_lock_shared(void* lock) noexcept { __tsan_mutex_post_lock(lock, __tsan_mutex_read_lock, 0); }
    static void before_try_lock_shared(void* lock) noexcept {
        __tsan_mutex_pre_lock(lock, __tsan_mutex_read_lock | __tsan_mutex_try_lock);
    }
    static void after_try_lock_shared(void* lock, bool locked) noexcept {
        __tsan_mutex_post_lock(
            lock, __tsan_mutex_read_lock | __tsan_mutex_try_lock | (locked ? 0U : __tsan_mutex_try_lock_failed), 0);
    }
    static void before_unlock_shared(void* lock) noexcept { __tsan_mutex_pre_unlock(lock, __tsan_mutex_read_lock); }
    static void after_unlock_shared(void* lock) noexcept { __tsan_mutex_post_unlock(lock, __tsan_mutex_read_lock); }
};
#else
inline constexpr bool detects_races = false;

struct Detector {
    static constexpr void made(void*) noexcept {}
    static constexpr void destroyed(void*) noexcept {}
    static constexpr void before_lock(void*) noexcept {}
    static constexpr void after_lock(void*) noexcept {}
    static constexpr void before_try_lock(void*) noexcept {}
    static constexpr void after_try_lock(void*, bool) noexcept {}
    static constexpr void before_unlock(void*) noexcept {}
    static constexpr void after_unlock(void*) noexcept {}
    static constexpr void before_lock_shared(void*) noexcept {}
    static constexpr void after_lock_shared(void*) noexcept {}
    static constexpr void before_try_lock_shared(void*) noexcept {}
    static constexpr void after_try_lock_shared(void*, bool) noexcept {}
    static constexpr void before_unlock_shared(void*) noexcept {}
    static constexpr void after_unlock_shared(void*) noexcept {}
};
#endif

} // namespace fearless::detail
