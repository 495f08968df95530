// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The smallest Qt program with a window: what Tagwright's start and memory are compared with.

#include "firstpaint.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const FirstPaint firstPaint;
    QMainWindow window;
    window.resize(1360, 860);
    window.show();
    return application.exec();
}
