#include "ui/parts/file_edit.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "app/audit/sha256.h"
#include "ui/parts/file_choice.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/wording/signs.h"

namespace alem {

QString shortHash(const Hash& hash) {
    const QString hex = QString::fromStdString(hash.hex());
    return hex.left(8) + sign::ellipsis + hex.right(4);
}

FileEdit::FileEdit(QWidget* parent) : QWidget(parent), m_choose(new Link), m_remove(new Link) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measures().unit, 0, measures().unit, 0);
    row->setSpacing(measures().unit);
    row->addStretch(1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    setFixedHeight(measures().control);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileEdit::choose);
    for (Link* link : {m_choose, m_remove}) {
        link->installEventFilter(this);  // Enter presses what has the focus, also where it would submit
    }
    connect(m_remove, &QPushButton::clicked, this, &FileEdit::clear);
    retranslate();
}

bool FileEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier) == 0) {
            static_cast<Link*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FileEdit::retranslate() {
    m_choose->setText(hasFile() ? tr("Replace…") : tr("Choose a file…"));
    m_remove->setText(tr("Remove"));
    m_remove->setVisible(hasFile());
    update();
}

bool FileEdit::setFile(const QString& path) {
    QFile file(path);
    m_fault = Fault::None;
    if (!file.open(QIODevice::ReadOnly)) {
        m_fault = Fault::Unreadable;
    } else if (file.size() > largestFile) {
        m_fault = Fault::TooLarge;
    } else {
        m_bytes = std::make_shared<const std::string>(file.readAll().toStdString());
        m_fault = m_bytes->empty() ? Fault::Empty : Fault::None;
    }
    m_name = QFileInfo(path).fileName();
    m_hash = m_fault == Fault::None ? std::optional(sha256(*m_bytes)) : std::nullopt;
    retranslate();
    emit fileChanged();
    return hasFile();
}

void FileEdit::clear() {
    m_fault = Fault::None;
    m_name.clear();
    m_bytes = std::make_shared<const std::string>();
    m_hash.reset();
    retranslate();
    m_choose->setFocus();
    emit fileChanged();
}

QString FileEdit::fault() const {
    const QString name = interfaceWording().quoted(m_name);
    switch (m_fault) {
        case Fault::Unreadable:
            return tr("%1 cannot be read. Choose a file that you may open.").arg(name);
        case Fault::TooLarge:
            return tr("%1 is too large. Files up to 64 MiB are accepted.").arg(name);
        case Fault::Empty:
            return tr("%1 is empty. Choose a file with something in it.").arg(name);
        case Fault::None:
            break;
    }
    return {};
}

void FileEdit::choose() {
    const QString path = FileChoice::toOpen(this, tr("Choose a file"), m_filter);
    if (!path.isEmpty()) {
        setFile(path);
    }
}

void FileEdit::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool refused = property(property::refused).toBool();
    drawFieldFrame(&painter, rect(), false, refused, isEnabled());
    if (m_name.isEmpty()) {
        return;
    }
    const int side = measures().icon;
    const int unit = measures().unit;
    painter.drawPixmap(unit, (height() - side) / 2,
                       iconPixmap(QStringLiteral("file"), side, theme().textSecondary, devicePixelRatioF()));
    const int left = unit + side + unit;
    const QRect place(left, 0, m_choose->x() - unit - left, height());
    painter.setPen(theme().text);
    painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_name, Qt::ElideMiddle, place.width()));
}

void FileEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
