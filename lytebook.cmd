@echo off
rem Builds Lytebook where its sources differ from those of the last build, then runs it.
rem In a release there is nothing to build: it runs the jar beside it.
rem Needs Java 17 or newer, and Maven where there is something to build.
rem A log dropped on this file is reported on, and the window stays open.
rem Exit code 70: Java or Maven is missing, or the build failed. Else that of the program.
setlocal EnableExtensions DisableDelayedExpansion
set "LYTE_HOME=%~dp0"
set "LYTE_TARGET=%LYTE_HOME%target"
set "LYTE_JAR=%LYTE_TARGET%\lytebook.jar"
set "LYTE_STAMP=%LYTE_TARGET%\built.txt"
set "LYTE_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8"

rem A first argument that is a file and no command was dropped on this file.
set "LYTE_DROPPED="
if "%~1"=="" goto :start
for %%C in (report check plan foods template app) do if /i "%~1"=="%%C" goto :start
if not exist "%~1" goto :start
if exist "%~1\" goto :start
set "LYTE_DROPPED=yes"

:start
call :find_java
if errorlevel 1 goto :failed
rem A release has its jar beside this file and nothing to build.
if not exist "%LYTE_HOME%pom.xml" if exist "%LYTE_HOME%lytebook.jar" set "LYTE_JAR=%LYTE_HOME%lytebook.jar" & goto :run
call :is_fresh
if not errorlevel 1 goto :run
call :build
if errorlevel 1 goto :failed

:run
if defined LYTE_DROPPED goto :report
"%LYTE_JAVA%" %LYTE_OPTIONS% -jar "%LYTE_JAR%" %*
exit /b %ERRORLEVEL%

:report
chcp 65001 >nul
"%LYTE_JAVA%" %LYTE_OPTIONS% -jar "%LYTE_JAR%" report %*
set "LYTE_CODE=%ERRORLEVEL%"
pause
exit /b %LYTE_CODE%

:failed
if defined LYTE_DROPPED pause
exit /b 70


:find_java
set "LYTE_JAVA="
set "LYTE_FOUND="
if defined JAVA_HOME call :try_java "%JAVA_HOME%\bin\java.exe"
if not defined LYTE_JAVA for %%J in (java.exe) do call :try_java "%%~$PATH:J"
if defined LYTE_JAVA exit /b 0
echo lytebook: needs Java 17 or newer%LYTE_FOUND%: install a JDK, for example from https://adoptium.net, and try again. 1>&2
exit /b 1

:try_java
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "LYTE_MAJOR=0"
set "LYTE_WORDS=%TEMP%\lytebook-%RANDOM%%RANDOM%.txt"
"%~1" -version >nul 2>"%LYTE_WORDS%"
for /f "usebackq tokens=2,3" %%U in ("%LYTE_WORDS%") do if "%%U"=="version" call :major "%%~V"
del "%LYTE_WORDS%" >nul 2>&1
if %LYTE_MAJOR% GEQ 17 (set "LYTE_JAVA=%~1") else set "LYTE_FOUND= [found version %LYTE_MAJOR%]"
exit /b 0

:major
for /f "tokens=1,2 delims=.-+_" %%A in ("%~1") do if "%%A"=="1" (set "LYTE_MAJOR=%%B") else set "LYTE_MAJOR=%%A"
exit /b 0


rem Names, sizes and times of all that the jar is built from.
:list_sources
pushd "%LYTE_HOME%" || exit /b 1
(
  for %%F in (pom.xml foods.csv) do @echo %%~tF %%~zF %%F
  for /r src %%F in (*) do @echo %%~tF %%~zF %%F
) >"%~1"
popd
exit /b 0

:is_fresh
if not exist "%LYTE_JAR%" exit /b 1
if not exist "%LYTE_TARGET%\lib\" exit /b 1
if not exist "%LYTE_STAMP%" exit /b 1
set "LYTE_NOW=%TEMP%\lytebook-%RANDOM%%RANDOM%.txt"
call :list_sources "%LYTE_NOW%"
fc /b "%LYTE_STAMP%" "%LYTE_NOW%" >nul 2>&1
set "LYTE_CODE=%ERRORLEVEL%"
del "%LYTE_NOW%" >nul 2>&1
exit /b %LYTE_CODE%


rem One build at a time: the lock is a file held open for as long as the build runs.
:build
if not exist "%LYTE_TARGET%\" mkdir "%LYTE_TARGET%"
set /a LYTE_WAITED=0
:try_lock
set "LYTE_LOCKED="
set "LYTE_BUILT="
8>&2 2>nul (
  9>"%LYTE_TARGET%\build.lock" (
    2>&8 call :build_locked
  )
)
if defined LYTE_BUILT exit /b 0
if defined LYTE_LOCKED exit /b 1
set /a LYTE_WAITED+=1
if %LYTE_WAITED% GEQ 900 goto :no_lock
ping -n 2 127.0.0.1 >nul
goto :try_lock

:build_locked
set "LYTE_LOCKED=yes"
call :is_fresh
if not errorlevel 1 goto :built
set "LYTE_MVN="
for %%M in (mvn.cmd) do set "LYTE_MVN=%%~$PATH:M"
if not defined LYTE_MVN goto :no_maven
echo lytebook: building, which takes a minute the first time ... 1>&2
if exist "%LYTE_STAMP%" del "%LYTE_STAMP%"
call :list_sources "%LYTE_STAMP%.new"
for %%J in ("%LYTE_JAVA%") do for %%B in ("%%~dpJ..") do if exist "%%~fB\release" set "JAVA_HOME=%%~fB"
pushd "%LYTE_HOME%"
call "%LYTE_MVN%" -q -B -ntp -Dmaven.test.skip=true package <nul >"%LYTE_TARGET%\build.txt" 2>&1
set "LYTE_CODE=%ERRORLEVEL%"
popd
if not "%LYTE_CODE%"=="0" goto :build_failed
if not exist "%LYTE_JAR%" goto :build_failed
move /y "%LYTE_STAMP%.new" "%LYTE_STAMP%" >nul
:built
set "LYTE_BUILT=yes"
exit /b 0

:no_lock
echo lytebook: another build does not end, or "%LYTE_TARGET%" cannot be written to. 1>&2
exit /b 1

:no_maven
echo lytebook: needs Maven to build itself: install it from https://maven.apache.org and try again. 1>&2
exit /b 1

:build_failed
type "%LYTE_TARGET%\build.txt" 1>&2
echo lytebook: the build failed; what it said stands above. 1>&2
exit /b 1
