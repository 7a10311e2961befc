# SPDX-License-Identifier: MIT
set(SUBJECT_NAME "another library")
