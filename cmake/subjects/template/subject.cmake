# SPDX-License-Identifier: MIT
set(SUBJECT_NAME "mine")
# set(SUBJECT_INCLUDE_DIRECTORIES ../path/to/my/include) # relative to this folder
# set(SUBJECT_HEADER mine/thread.hpp)                    # must be found, or configuring says what to install
# set(SUBJECT_PACKAGE "where it comes from")
