// SPDX-License-Identifier: MIT
// No more threads for this user: Builder::spawn returns the refusal, spawn throws it. The limit does not bind root, so
// root becomes nobody first; 77 says that the system does not let it.
#include <fearless/fearless.hpp>

#include <cstdio>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace {

const char* name_of(const std::error_code& error) {
    return error == std::errc::resource_unavailable_try_again ? "resource_unavailable_try_again" : "something else";
}

} // namespace

int main() {
    constexpr unsigned nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
        std::perror("root cannot become nobody here, and no thread limit binds root");
        return 77;
    }
    rlimit before{};
    getrlimit(RLIMIT_NPROC, &before);
    const rlimit one{1, before.rlim_max}; // this very process
    if (setrlimit(RLIMIT_NPROC, &one) != 0) {
        std::perror("setrlimit");
        return 77;
    }

    auto worker = fearless::Builder{}.spawn([] { return 42; });
    if (worker) return 1;
    std::printf("refused: %s\n", name_of(worker.error()));
    try {
        (void)fearless::spawn([] { return 42; }).join();
        return 2;
    } catch (const std::system_error& error) {
        std::printf("spawn threw: %s\n", name_of(error.code()));
    }
    setrlimit(RLIMIT_NPROC, &before); // a leak detector starts a thread of its own at the end
}
