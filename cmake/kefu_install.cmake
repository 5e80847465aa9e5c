include(CMakePackageConfigHelpers)

# The rooms are object libraries inside; what is installed is one library and its public headers.
install(TARGETS kefu EXPORT kefu ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/kefu" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT kefu NAMESPACE kefu:: DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/kefu")

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/kefu-config.cmake.in" "${PROJECT_BINARY_DIR}/kefu-config.cmake"
  INSTALL_DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/kefu")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/kefu-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/kefu-config.cmake" "${PROJECT_BINARY_DIR}/kefu-config-version.cmake"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/kefu")

configure_file("${PROJECT_SOURCE_DIR}/cmake/kefu.pc.in" "${PROJECT_BINARY_DIR}/kefu.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/kefu.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
