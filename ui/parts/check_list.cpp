#include "ui/parts/check_list.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>

#include "ui/theme/theme.h"

namespace alem {

CheckList::CheckList(const std::vector<QString>& keys, int columns, Words words, QWidget* parent)
    : QWidget(parent), m_keys(keys), m_words(std::move(words)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measures().groupGap);
    grid->setVerticalSpacing(measures().half);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        auto* box = new QCheckBox(this);
        box->setMinimumHeight(measures().controlSmall);
        const int place = static_cast<int>(i);
        grid->addWidget(box, place / columns, place % columns);
        connect(box, &QCheckBox::toggled, this, &CheckList::checkedChanged);
        connect(box, &QCheckBox::clicked, this, &CheckList::checkedByHand);
        m_boxes.push_back(box);
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    setFocusProxy(m_boxes.front());
    retranslate();
}

std::vector<QString> CheckList::checkedKeys() const {
    std::vector<QString> checked;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            checked.push_back(m_keys[i]);
        }
    }
    return checked;
}

void CheckList::setChecked(const QString& key, bool checked) {
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] == key) {
            m_boxes[i]->setChecked(checked);
        }
    }
}

QList<QWidget*> CheckList::stops() const {
    return {m_boxes.begin(), m_boxes.end()};
}

void CheckList::retranslate() {
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        m_boxes[i]->setText(m_words(m_keys[i]));
    }
}

void CheckList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
