return { energy = 3000 }
