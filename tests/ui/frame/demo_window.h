#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/demo/demo_fund.h"
#include "ui/frame/main_window.h"

namespace alem::test {

/// The application, once for the whole test binary, with settings of its own.
void startApplication();
void settle();

/// The demonstration fund, made once; each window opens a copy of its own.
class DemoWindow {
  public:
    /// `alter` is given the path of the copy before it is opened.
    explicit DemoWindow(const std::function<void(const std::filesystem::path&)>& alter = {});
    ~DemoWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] FundView& view() { return m_window->view(); }
    /// `a.sadykova` and the others.
    void signIn(const char* officer);
    [[nodiscard]] std::filesystem::path path() const { return m_path; }

  private:
    QTemporaryDir m_place;
    std::filesystem::path m_path;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace alem::test
