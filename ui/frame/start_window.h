#pragma once

#include <QWidget>
#include <filesystem>

#include "ui/frame/fund_opening.h"

class QProgressBar;
class QPushButton;

namespace alem {

class Segments;
class StateLabel;
struct LogCheckOutcome;
class Text;

/// What stands before a fund is open: open the demonstration fund, create one, open one. While a large log is
/// read it shows how far, and can be stopped. A fund that something else has altered is not opened, but its
/// log can be verified.
class StartWindow : public QWidget {
    Q_OBJECT

  public:
    explicit StartWindow(QWidget* parent = nullptr);
    /// Opens this file as if it had been chosen.
    void open(const std::filesystem::path& path);
    /// Where the demonstration fund lives on this machine.
    [[nodiscard]] static std::filesystem::path demonstrationPath();
    [[nodiscard]] bool isBusy() const { return m_opening.isRunning(); }

  signals:
    /// A fund is ready: take it with opening().take().
    void opened();

  public:
    [[nodiscard]] FundOpening& opening() { return m_opening; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Choice {
        QPushButton* button;
        Text* sentence;
    };
    Choice addChoice(int row);
    void layOut();
    void retranslate();
    void chooseFile();
    void createFund();
    void showBusy(bool busy, const QString& doing);
    void finish();
    void examine(const std::filesystem::path& path);
    void showExamined(const LogCheckOutcome& outcome);
    void makeRoom();
    void showProgress(const QString& doing, qint64 done, qint64 total);

    FundOpening m_opening;
    BackgroundWork m_examination;
    Text* m_title;
    Text* m_subtitle;
    Segments* m_tongue;
    Choice m_demonstration{};
    Choice m_create{};
    Choice m_open{};
    Text* m_doing;
    StateLabel* m_verdict;
    Text* m_refusal;
    QPushButton* m_examine;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace alem
