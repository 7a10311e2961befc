# SPDX-License-Identifier: MIT
set(SUBJECT_NAME "oneTBB task groups")
set(SUBJECT_HEADER tbb/task_group.h)
set(SUBJECT_PACKAGE "Debian: libtbb-dev")
