# SPDX-License-Identifier: MIT
set(SUBJECT_NAME "Boost.Thread")
set(SUBJECT_HEADER boost/thread.hpp)
set(SUBJECT_PACKAGE "Debian: libboost-thread-dev")
