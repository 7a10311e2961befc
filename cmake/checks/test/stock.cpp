// SPDX-License-Identifier: MIT
// One mistake for each check of clang-tidy's own that fearless.clang-tidy.yaml switches on.
#include <coroutine>
#include <csignal>
#include <functional>
#include <future>
#include <mutex>
#include <pthread.h>
#include <string>
#include <string_view>
#include <utility>

int work();

void bad_signal_to_kill_thread(pthread_t thread) {
    pthread_kill(thread, SIGTERM); // bugprone-bad-signal-to-kill-thread
}

class CapturingThis {
public:
    CapturingThis() : callback_([this] { return count_; }) {} // bugprone-capturing-this-in-member-variable

private:
    int count_ = 0;
    std::function<int()> callback_;
};

std::string name();

std::size_t dangling_handle() {
    std::string_view view = name(); // bugprone-dangling-handle
    return view.size();
}

void unused_local() {
    auto task = std::async(work); // bugprone-unused-local-non-trivial-variable
}

void unused_return_value() {
    std::async(work); // bugprone-unused-return-value
}

std::size_t use_after_move(std::string text) {
    const std::string taken = std::move(text);
    return taken.size() + text.size(); // bugprone-use-after-move
}

void asynchronous_cancel() {
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, nullptr); // concurrency-thread-canceltype-asynchronous
}

struct Task {
    struct promise_type {
        Task get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
};

Task reference_parameter(const int& number) { // cppcoreguidelines-avoid-reference-coroutine-parameters
    work();
    (void)number;
    co_return;
}

void capturing_lambda(int number) {
    auto coroutine = [number]() -> Task { // cppcoreguidelines-avoid-capturing-lambda-coroutines
        (void)number;
        co_return;
    };
    coroutine();
}

Task suspends_with_lock() {
    static std::mutex mutex;
    std::lock_guard<std::mutex> lock(mutex); // misc-coroutine-hostile-raii
    co_await std::suspend_always();          // cppcoreguidelines-no-suspend-with-lock
}
