// SPDX-License-Identifier: MIT
// All of fearless: threads whose mistakes do not compile.
#pragma once

#include <fearless/arc.hpp>
#include <fearless/borrow.hpp>
#include <fearless/box.hpp>
#include <fearless/builder.hpp>
#include <fearless/captures.hpp>
#include <fearless/channel.hpp>
#include <fearless/condvar.hpp>
#include <fearless/drop.hpp>
#include <fearless/expected.hpp>
#include <fearless/join_handle.hpp>
#include <fearless/mutex.hpp>
#include <fearless/once.hpp>
#include <fearless/option.hpp>
#include <fearless/panic.hpp>
#include <fearless/parallelism.hpp>
#include <fearless/pieces.hpp>
#include <fearless/rc.hpp>
#include <fearless/rw_lock.hpp>
#include <fearless/scope.hpp>
#include <fearless/send.hpp>
#include <fearless/send_function.hpp>
#include <fearless/spawn.hpp>
#include <fearless/static_ref.hpp>
#include <fearless/thread.hpp>
#include <fearless/version.hpp>
