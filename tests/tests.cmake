# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors

# tests/ROOM/tst_*.cpp and those in its folders are one program, tests_ROOM, linked to that room, which
# runs them one by one; tests/ROOM/*.py is run with the path of the built standoff. GUI tests run off
# screen; tests/gui has those that need a screen.

file(GLOB support CONFIGURE_DEPENDS tests/support/*.cpp tests/support/*.h)
if(support)
    add_library(standoff_support STATIC ${support})
    target_link_libraries(standoff_support PUBLIC standoff_session Qt6::Test PRIVATE standoff_options)
    target_include_directories(standoff_support PUBLIC tests)
endif()

# Projects in memory, for the rooms that do not know the store.
file(GLOB support CONFIGURE_DEPENDS tests/support/project/*.cpp tests/support/project/*.h)
add_library(standoff_project_support STATIC ${support})
target_link_libraries(standoff_project_support PUBLIC standoff_project PRIVATE standoff_options)
target_include_directories(standoff_project_support PUBLIC tests)

set(test_environment
    QT_QPA_PLATFORM=offscreen
    LC_ALL=C.UTF-8
    TZ=Asia/Seoul # where the day is another one than in UTC for nine hours
    XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-home/config
    XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-home/data
    XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/test-home/cache
    STANDOFF_SOURCE=${PROJECT_SOURCE_DIR}
    STANDOFF_PROGRAM=$<TARGET_FILE:standoff>
    LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/leaks.supp:print_suppressions=0)

set(test_seconds 600)
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize") # what is watched is several times slower
    set(test_seconds 3600)
endif()
# A function is given up before its program is, and so named.
math(EXPR function_milliseconds "${test_seconds} * 900")
list(APPEND test_environment QTEST_FUNCTION_TIMEOUT=${function_milliseconds})

function(standoff_tests room)
    file(GLOB sources CONFIGURE_DEPENDS tests/${room}/tst_*.cpp tests/${room}/*/tst_*.cpp)
    if(sources)
        add_executable(tests_${room} ${sources} tests/program/testprogram.cpp)
        target_link_libraries(tests_${room} PRIVATE ${ARGN} Qt6::Test standoff_options)
        target_include_directories(tests_${room} PRIVATE tests)
        if(NOT room STREQUAL formats) # where each test gives the same names to things of its own
            set_target_properties(tests_${room} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
        endif()
    endif()
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        add_test(NAME ${name} COMMAND tests_${room} ${name})
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${test_environment}" TIMEOUT ${test_seconds})
    endforeach()
    file(GLOB scripts CONFIGURE_DEPENDS tests/${room}/test_*.py)
    foreach(script IN LISTS scripts)
        cmake_path(GET script STEM name)
        add_test(NAME ${name} COMMAND python3 ${script} $<TARGET_FILE:standoff>)
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${test_environment}" TIMEOUT ${test_seconds}
            SKIP_RETURN_CODE 77 COST 10) # those that take longest go first
    endforeach()
endfunction()

standoff_tests(text standoff_text)
standoff_tests(search standoff_search)
standoff_tests(project standoff_project_support)
standoff_tests(readers standoff_readers Qt6::Gui KF6::Archive) # which write PDF and ZIP
standoff_tests(store standoff_store)
# What comes out of a project is part of what the session's tests look at.
standoff_tests(session standoff_support standoff_formats standoff_project_support)
# The problems of the sample are part of it.
standoff_tests(formats standoff_formats standoff_analysis standoff_project_support)
standoff_tests(analysis standoff_analysis standoff_project_support)
standoff_tests(intake standoff_intake standoff_support)
standoff_tests(items standoff_items standoff_support standoff_project_support)
standoff_tests(ui standoff_ui standoff_support standoff_project_support KF6::Archive)
standoff_tests(cli)
standoff_tests(gui standoff_app)
standoff_tests(typesetting standoff_typesetting Qt6::Widgets)
standoff_tests(articleview standoff_articleview)
standoff_tests(faults)
standoff_tests(structure)

file(GLOB bench CONFIGURE_DEPENDS tests/bench/*.cpp tests/bench/*.h)
if(bench)
    add_executable(standoff_bench ${bench})
    target_link_libraries(standoff_bench PRIVATE standoff_app KF6::Archive Qt6::Test standoff_options)
    add_dependencies(standoff_bench standoff) # which reads articles
    target_include_directories(standoff_bench PRIVATE tests)
endif()

# The tour: the real window, off screen, through a marking session.
add_executable(standoff_tour tests/gui/tour.cpp)
target_link_libraries(standoff_tour PRIVATE standoff_app Qt6::Test standoff_options)
add_test(NAME tour COMMAND standoff_tour ${CMAKE_BINARY_DIR}/tour)
set_tests_properties(tour PROPERTIES ENVIRONMENT "${test_environment}" TIMEOUT ${test_seconds})

# What happens when things go wrong: kills, power cuts, failing calls of the system, broken projects.
# The short version is a test of each kind; ./dev faults is the long one.
enable_language(C)
add_library(standoff_faultshim SHARED tests/faults/shim.c)
target_include_directories(standoff_faultshim PUBLIC tests/faults)
file(GLOB faults CONFIGURE_DEPENDS tests/faults/*.cpp tests/faults/*.h)
add_executable(standoff_faults ${faults})
target_link_libraries(standoff_faults PRIVATE standoff_faultshim standoff_app standoff_support
    Qt6::Test SQLite::SQLite3 standoff_options)
foreach(name kills powercuts calls projects soak)
    add_test(NAME faults_${name}
        COMMAND standoff_faults ${CMAKE_BINARY_DIR}/faults_${name}.json --short ${name})
    set_tests_properties(faults_${name} PROPERTIES ENVIRONMENT "${test_environment}" TIMEOUT ${test_seconds})
endforeach()
