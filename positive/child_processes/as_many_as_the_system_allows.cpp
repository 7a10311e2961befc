// SPDX-License-Identifier: MIT
// As many workers at once as this user may have: the system refuses one more with an error, and all earlier ones are
// joined and count. The limit does not bind root, so root becomes nobody first; 77 says that the system does not let
// it.
#include <fearless/fearless.hpp>

#include <cstddef>
#include <cstdio>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

int main() {
    constexpr unsigned nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
        std::perror("root cannot become nobody here, and no thread limit binds root");
        return 77;
    }
    rlimit before{};
    getrlimit(RLIMIT_NPROC, &before);
    const rlimit few{64, before.rlim_max};
    if (setrlimit(RLIMIT_NPROC, &few) != 0) {
        std::perror("setrlimit");
        return 77;
    }

    std::vector<fearless::Sender<int>> gates;
    std::vector<fearless::JoinHandle<int>> workers;
    std::error_code refusal;
    while (!refusal && workers.size() < 200) {
        auto [open, gate] = fearless::channel<int>();
        auto worker =
            fearless::Builder{}
                .stack_size(256 * 1024)
                .spawn([](fearless::Receiver<int> opened) { return opened.recv().value_or(0); }, std::move(gate));
        if (!worker) {
            refusal = worker.error();
        } else {
            workers.push_back(*std::move(worker));
            gates.push_back(std::move(open));
        }
    }
    if (workers.empty()) {
        std::fputs("this user has 64 threads already\n", stderr);
        return 77;
    }
    std::puts("some ran");
    std::printf("refused: %s\n",
                refusal == std::errc::resource_unavailable_try_again ? "resource_unavailable_try_again" : "not at all");

    std::size_t joined = 0;
    for (const auto& open : gates) open.send(1);
    for (auto& worker : workers) joined += static_cast<std::size_t>(*std::move(worker).join());
    if (joined == workers.size()) std::puts("all were joined");
    for (int tries = 0; tries < 1000; ++tries) { // the system may count a thread for a moment after its join
        if (auto again = fearless::Builder{}.spawn([] { return 42; })) {
            if (*std::move(*again).join() == 42) std::puts("one more ran");
            break;
        }
        usleep(1000);
    }
    setrlimit(RLIMIT_NPROC, &before); // a leak detector starts a thread of its own at the end
}
