# SPDX-License-Identifier: MIT
"""Judges code that must not compile. CMake registers the tests (NegativeTest.cmake); this package runs them.

One idea a file:

    notation     a case: its tags and expectations
    tools        the compilers and other tools, and how each is called
    diagnostics  what a tool printed, as a list of diagnostics
    verdict      what was expected against what was said
    content      digests, and verdicts kept under them
    judging      one case, both forms, by one tool
    registry     the cases of a suite, for CMake
    groups       the cases of a folder, as a test runs them
    canaries     cases of known verdict: is the judge awake?
    records      what a judged case leaves behind for its test and for the report
    bless        expectations to paste, made from what the tools say
    subject      another library in place of the suite's own
    rust         the Rust twins
    report       the table, JSON and SARIF of a run of ctest (ctest_log, detectors, advice and sarif are its parts)
"""
